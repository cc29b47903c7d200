import { kinds as sceneKindNoun } from "../fast-router/intents/several-scenes";
import type { Part } from "./part";
import { sequenceIn } from "./sequence";

const numerals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const counted =
  /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[ -](?:new |more |short )?(?:scenes?|slides?|parts?|szenen|escenas|scènes)\b|(\d{1,2}|[二三四五六])个?(?:场景|镜头)/iu;
const behindCount = /(?::|：|\bwith\b|\bshowing\b|\s[-–—]\s|\s?\(| of |\bmit\b|\bcon\b|\bavec\b)\s*(.+)$/isu;
const videoWith =
  /\b(?:video|reel|ad|promo|commercial|trailer|clip|story|tik ?tok|short|explainer|vídeo)\b[^:]*?(?::| with | that (?:has|shows) | consisting of | made of )\s*((?:an?|our|my|the|one|two|three|four|five|six|\d)\b.+)$/is;

/** «a 3 scene video for my bakery: a title, our bestsellers and a call to action»: its parts; null where it lists none. `isNew`: there is no scene yet. */
export function listedIn(message: string, isNew: boolean): { lead: string; parts: Part[] } | null {
  const text = message.replace(/\s+/g, " ").trim();
  const count = counted.exec(text);
  if (count) {
    const rest = text.slice(count.index + count[0].length);
    const list = behindCount.exec(rest)?.[1];
    const amount = numberOf(count[1] ?? count[2] ?? "");
    const found = list
      ? [listed(list), determined(list)].find((parts) => parts.length === amount)
      : undefined;
    if (!list || !found) return null;
    return { lead: text.slice(0, text.length - list.length), parts: found.map(partOf) };
  }
  const list = videoWith.exec(text)?.[1];
  const told = list ? null : sequenceIn(text);
  if (told && isNew) return { lead: told.lead, parts: told.parts.map(partOf) };
  if (!list) return null;
  const { parts, behind } = withoutFor(determined(list));
  const scenic = new RegExp(
    `^(?:(?:an?|another|one|our|my|the|two|three|four|five|six|\\d+) )?(?:[\\p{L}\\d'-]+ ){0,3}?(?:${sceneKindNoun}|features?|benefits?|bestsellers?|products?|services|prices|plans|team|hours|steps)\\b`,
    "iu",
  );
  if (parts.length < 2 || !parts.every((part) => scenic.test(part))) return null;
  return { lead: `${text.slice(0, text.length - list.length)} ${behind}`, parts: parts.map(partOf) };
}

/** «… and an end card for Boltly»: whom the whole is for stands behind the last part. */
function withoutFor(parts: string[]): { parts: string[]; behind: string } {
  const last = parts.at(-1) ?? "";
  const behind = /\s(?:for|about)\s(?:my |our |the )?[^,:]+$/i.exec(last)?.[0] ?? "";
  return { parts: [...parts.slice(0, -1), last.slice(0, last.length - behind.length)], behind };
}

function partOf(text: string): Part {
  const plain = text.replace(/^(?:first|then|next|finally|and|lastly|und|y|et)\s+/i, "").trim();
  // «three features (fast, safe, simple)»: the list of the part stands in brackets.
  const inner =
    /^(?:(?:our|the|my|two|three|four|five|six|\d+)\s+)*([\p{L} -]{3,24}?)\s*\(([^)]+)\)?$/iu.exec(plain);
  if (inner?.[1] && inner[2])
    return { prompt: `Our ${inner[1]}: ${inner[2]}`, name: null, seconds: null, weight: 1.4 };
  const prompt = /^(?:an?|our|my|the|one)\s/i.test(plain) ? `Add ${plain}` : `Add a scene: ${plain}`;
  const isLong =
    /\b(?:features?|bestsellers?|products?|services|plans|prices|pricing|steps|chart|timeline|comparison|list|menu)\b/i.test(
      plain,
    );
  return { prompt, name: null, seconds: null, weight: isLong ? 1.4 : 1 };
}

/** Parts that each begin with «a», «our», «three»: a list within one of them stays in it. */
function determined(text: string): string[] {
  return text
    .replace(/[.!]+$/, "")
    .split(
      /(?:,\s*(?:and\s+(?:finally\s+)?|then\s+)?|\s+and\s+(?:finally\s+)?|;\s*)(?=(?:an?|another|our|my|the|one|two|three|four|five|six|\d)\s)(?![^(]*\))/i,
    )
    .map((part) => part.replace(/[\s,]+$/, "").trim())
    .filter(Boolean);
}

function listed(text: string): string[] {
  return text
    .replace(/[.!)]+$/, "")
    .split(
      /\s*(?:,\s*(?:and|und|y|et)\s+(?:finally\s+)?|,\s*then\s+|,|;|、|，|\s+(?:and|und|y|et)\s+(?:finally\s+)?|(?:^|\s)\d+[.)]\s)\s*/u,
    )
    .map((part) => part.trim())
    .filter(Boolean);
}

function numberOf(word: string): number {
  const index = numerals.indexOf(word.toLowerCase());
  const han = "零一二三四五六七八九十".indexOf(word);
  return index >= 0 ? index : han > 0 ? han : Number(word);
}
