import { compiled } from "../compiled";
import { sceneNoun } from "../scene-names";

/** What people call a scene that they ask for. */
export const kinds = `(?:${sceneNoun}|intro(?:duction)?s?|outros?|openers?|openings?|endings?|closings?|end ?-?cards?|title ?(?:cards?|screens?|slides?|sequences?)|call[ -]to[ -]actions?|ctas?|videos?|ads?|adverts?|advertisements?|promos?|teasers?|trailers?|commercials?|reels?|clips?|animations?|presentations?|slideshows?|countdowns?|charts?|graphs?|bar ?charts?|timelines?|testimonials?|quotes?|pricing(?: table)?s?|price lists?|comparisons?|infographics?|montages?|checklists?|lists?|agendas?|faqs?|statistics?|stats?|recaps?|thank[ -]you(?: note)?s?|reveals?|announcements?|invitations?|invites?|greetings?|explainers?|demos?|lower thirds?|banners?|posters?|typography|kinetic type|feature lists?|stories|posts?|tik ?toks?|shorts?|welcome|credits|leaderboard|roadmap|menu|schedule|event|sequences?|bumper|hook|tutorial|overview|summary|showcase|spot|birthday (?:message|card|greeting)|slogan screen|splash(?: screen)?|vs|motion graphic|visualization|diagram|scoreboard|table|mock-?ups?|conversations?|chats?|dialogues?|terminals?|(?:line|donut|pie|column) ?charts?|big numbers?|steps|reasons|ways|facts|tips)`;
/** «a 3 scene video for my bakery: a title, our bestsellers and a call to action»: each part a scene of its own. */
export function partsOf(original: string): string[] | null {
  const counted =
    /\b(\d+|two|three|four|five|six|seven|eight)[ -](?:new |more |short )?(?:scenes?|slides?)\b/i.exec(
      original,
    );
  const list = counted
    ? /(?::|\bwith\b|\bshowing\b|[-–—]| of )\s*(.+)$/is.exec(original.slice(counted.index))
    : null;
  if (counted && list?.[1]) {
    const amount = numberOf(counted[1] ?? "");
    const parts = [listed(list[1]), determined(list[1])].find((one) => one.length === amount);
    return parts ? parts.map((part) => `Add a scene: ${part}`) : null;
  }
  const asked =
    /^(?:[^,:]*?\b(?:add|create|make|insert|need|want|build)\s+(?:me\s+)?)?((?:an?|another) .+)$/is.exec(
      original,
    )?.[1];
  const parts = asked ? determined(asked.replace(/[.!]+$/, "")) : [];
  const scenic = compiled(`^(?:an?|another|one) (?:[\\p{L}\\d'-]+ ){0,4}?${kinds}\\b`, "iu");
  const isAnother = (part: string, index: number) => index > 0 && again.test(part);
  return parts.length > 1 &&
    parts.every((part, index) => scenic.test(part) || isAnother(part, index)) &&
    !/[:]/.test(parts.slice(0, -1).join(" "))
    ? parts.map((part) => `Add ${part.replace(again, "a scene ")}`)
    : null;
}

/** «a scene for the bathroom and one for the garden» */
const again = /^(?:another one|another|one) (?=(?:for|about|with|of|on|that|showing|saying)\b)/i;

/** Parts that each begin with «a», «our»: a list within one of them stays in it. */
function determined(text: string): string[] {
  return text
    .replace(/[.!]+$/, "")
    .split(
      /(?:,\s*(?:and\s+(?:finally\s+)?|then\s+)?|\s+and\s+(?:finally\s+)?|;\s*)(?=(?:an?|another|our|my|the|one)\s)/i,
    )
    .map((part) => part.replace(/[\s,]+$/, "").trim())
    .filter(Boolean);
}

function listed(text: string): string[] {
  return text
    .replace(/[.!]+$/, "")
    .split(
      /\s*(?:,\s*and\s+(?:finally\s+)?|,\s*then\s+|,|;|\s+and\s+(?:finally\s+)?|\n|(?:^|\s)\d+[.)]\s)\s*/,
    )
    .map((part) => part.trim())
    .filter(Boolean);
}

/** «for my bakery Crumb», so that each of several scenes knows what it is about. */
export function contextOf(original: string): string {
  if (/\b(?:and|,) (?:another one|another|one) for\b/i.test(original)) return "";
  return /\b(for (?:my|our|the|an?) [^:,;.]+?)(?=\s*[:,;.]|\s+with\b|$)/i.exec(original)?.[1] ?? "";
}

function numberOf(word: string): number {
  const words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight"];
  const index = words.indexOf(word.toLowerCase());
  return index >= 0 ? index : Number(word);
}
