import { briefOf } from "@/scene/brief/brief-of";
import { type Part, quoted } from "./part";

export type Script = {
  /** What is said before the first scene: it is about the whole. */
  lead: string;
  parts: Part[];
};

type Block = { label: string; seconds: number | null; lines: string[] };

const number =
  "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,4}|[一二三四五六七八九十])";
const sceneWord = "(?:scene|szene|escena|scène|slide|folie|shot|frame|part|clip|page|场景|画面)";
const marker = new RegExp(
  `^[#*_\\s-]*(?:${sceneWord}\\s*#?${number}|第${number}[幕场个]?(?:场景|画面)?)(?![\\p{L}\\p{N}])[*_]*\\s*(?:[([](?<aside>[^)\\]]*)[)\\]])?[*_]*\\s*(?:[:：.)–—-]+)?\\s*(?<rest>.*)$`,
  "iu",
);
const inlineMarker = new RegExp(
  `(?<=\\S)\\s+(?=(?:${sceneWord})\\s*#?${number}\\s*(?:\\([^)]*\\)\\s*)?[:：–—-])`,
  "giu",
);
const clock = "(?:\\d{1,2}:\\d\\d|\\d{1,3}(?:\\.\\d+)?)";
const timed = new RegExp(
  `^[#*_\\s•-]*[\\[(]?\\s*(?<from>${clock})\\s*s?\\s*(?:-|–|—|to|→|bis|a|à)\\s*(?<to>${clock})\\s*(?<unit>s|sec|secs|seconds)?\\s*[\\])]?[*_]*\\s*[:：|–—-]?\\s*(?<rest>.*)$`,
  "iu",
);
const labels =
  "hook|intro(?:duction)?|opening|opener|title|problem|pain(?: point)?|solution|what it is|what we do|about(?: us)?|features?|benefits?|how it works|steps|social proof|proof|testimonials?|reviews?|pricing|price|offer|stats|numbers|results|cta|call[ -]to[ -]action|outro|ending|closing|end ?card|conclusion";
const labelled = new RegExp(
  `^[#*_\\s•-]*(?:\\d{1,2}[.)]\\s*)?(?<label>${labels})[*_]*\\s*(?:[([](?<aside>[^)\\]]*)[)\\]])?[*_]*\\s*[:：–—-]+[*_]*\\s*(?<rest>.*)$`,
  "iu",
);
const heading = /^#{1,4}\s+(?<rest>.+)$/u;
const numbered = /^\s*\d{1,2}[.)]\s+(?<rest>.+)$/u;
const bullet = /^\s*[-*•]\s+(?<rest>.+)$/u;
const video =
  /\b(?:videos?|scenes?|script|storyboard|slides?|slideshow|reel|ad|commercial|trailer|promo|explainer|tik ?tok|szenen|escenas|scènes|vídeo|drehbuch|guion|guión)\b|视频|脚本|分镜/iu;
const lengthIn = /(\d+(?:[.,]\d+)?)\s*(?:seconds?|secs?|s\b|秒)/iu;

/** A pasted script: blocks that begin with «Scene 1:», a heading, a time, a label («Hook: …») or a number. Fewer than two are none. */
export function scriptIn(message: string): Script | null {
  const lines = message.replace(inlineMarker, "\n").split(/\r?\n/);
  const isVideo = video.test(message);
  for (const [pattern, least, needsVideo] of [
    [marker, 2, false],
    [timed, 2, true],
    [heading, 2, true],
    [labelled, 3, false],
    [numbered, 3, true],
    [bullet, 3, true],
  ] as const) {
    const script = read(lines, pattern);
    if (
      script.blocks.length < least ||
      (needsVideo && !(pattern === timed ? isTimed(lines) : isVideo && video.test(script.lead)))
    )
      continue;
    return { lead: script.lead, parts: script.blocks.slice(0, 30).map(partOf) };
  }
  return null;
}

/** Times of a script begin at nothing or carry their unit; «9:00-10:00 Breakfast» is a schedule. */
function isTimed(lines: readonly string[]): boolean {
  const first = lines.map((line) => timed.exec(line)?.groups).find(Boolean);
  return /^0{1,2}(?::00)?$/.test(first?.from ?? "");
}

function read(lines: readonly string[], pattern: RegExp): { lead: string; blocks: Block[] } {
  const lead: string[] = [];
  const blocks: Block[] = [];
  for (const line of lines) {
    const groups = pattern.exec(line)?.groups;
    if (groups) {
      const { rest = "", aside = "", from, to, label } = groups;
      const seconds = from && to ? secondsAt(to) - secondsAt(from) : secondsIn(aside);
      const body = labelled.exec(rest)?.groups;
      blocks.push({
        label: (label ?? body?.label ?? (secondsIn(aside) === null ? aside : "") ?? "").trim(),
        seconds: (seconds ?? 0) > 0 ? seconds : secondsIn(body?.aside ?? ""),
        lines: [body?.rest ?? rest].filter((text) => text.trim() !== ""),
      });
    } else if (line.trim() !== "") (blocks.at(-1)?.lines ?? lead).push(line.trim());
  }
  return { lead: lead.join(" "), blocks };
}

function secondsAt(time: string): number {
  const [first = "0", second] = time.split(":");
  return second === undefined ? Number(first) : Number(first) * 60 + Number(second);
}

function secondsIn(text: string): number | null {
  const found = lengthIn.exec(text)?.[1];
  return found ? Number(found.replace(",", ".")) : null;
}

const onScreen =
  /^[*_\s-]*(?:on[- ]?screen(?: text)?|text(?: on screen)?|super|headline|title|caption|copy|subtitle|subline|overlay|字幕|文字|标题)[*_]*\s*[:：]\s*(.+)$/iu;
const spoken = /^[*_\s-]*(?:vo|v\.o\.|voice ?-?over|narrator|narration|speaker|旁白)[*_]*\s*[:：]\s*(.+)$/iu;
const staged =
  /^[*_\s-]*(?:visuals?|video|image|picture|camera|audio|music|sfx|sound|b-?roll|animation|transition|画面|音乐)[*_]*\s*[:：]/iu;
/** How a label is asked for. */
const asked: readonly (readonly [RegExp, { ask: string; name: string; weight: number }])[] = [
  [/^(?:hook)/i, { ask: "Kinetic type", name: "Hook", weight: 0.9 }],
  [/^(?:intro|opening|opener|title)/i, { ask: "Intro", name: "Intro", weight: 1 }],
  [/^(?:problem|pain)/i, { ask: "Kinetic type", name: "Problem", weight: 1 }],
  [/^(?:features?|benefits?)/i, { ask: "Our features", name: "Features", weight: 1.4 }],
  [/^(?:how it works|steps)/i, { ask: "How it works", name: "How it works", weight: 1.4 }],
  [/^(?:testimonials?|reviews?)/i, { ask: "Testimonial", name: "Testimonial", weight: 1.2 }],
  [/^(?:pricing|price|offer)/i, { ask: "Pricing", name: "Plans", weight: 1.2 }],
  [/^(?:stats|numbers|results)/i, { ask: "Our numbers", name: "Numbers", weight: 1.2 }],
  [/^(?:cta|call)/i, { ask: "Call to action", name: "Call to action", weight: 1 }],
  [/^(?:outro|ending|closing|end ?card|conclusion)/i, { ask: "Outro", name: "Outro", weight: 1 }],
];

const isList = /^(?:our features|how it works|pricing|our numbers)/i;

function partOf(block: Block, index: number): Part {
  const text = textOf(block.lines);
  const label = asked.find(([pattern]) => pattern.test(block.label))?.[1] ?? null;
  const name = label?.name ?? (block.label !== "" && block.label.length <= 28 ? block.label : null);
  const own =
    secondsIn(text) !== null && /\b(?:lasts?|lasting|for|long)\b/i.test(text) ? secondsIn(text) : null;
  const rest = { name, seconds: block.seconds ?? own, weight: label?.weight ?? 1 };
  return { prompt: promptOf(text, label?.ask ?? null, index), ...rest };
}

/** What is to be read on the screen, where the script tells it apart; else what is spoken, else all of it. */
function textOf(lines: readonly string[]): string {
  const shown = lines.flatMap((line) => onScreen.exec(line)?.[1] ?? []);
  if (shown.length > 0) return shown.map((text) => (/^["“«]/.test(text) ? text : quoted(text))).join(" ");
  const said = lines.flatMap((line) => spoken.exec(line)?.[1] ?? []);
  if (said.length > 0) return said.map((text) => quoted(text.replace(/^["“«]|["”»]$/g, ""))).join(" ");
  return lines
    .filter((line) => !staged.test(line))
    .map((line) => line.replace(/^[*_]+|[*_]+$/g, ""))
    .join("\n");
}

function promptOf(text: string, ask: string | null, index: number): string {
  if (text.trim() === "") return ask ?? "Add a title";
  const brief = briefOf(text);
  const hasData =
    brief.items.length > 1 ||
    brief.series !== null ||
    brief.stats.length > 0 ||
    brief.quote !== null ||
    brief.comparison !== null ||
    brief.milestones.length > 1 ||
    brief.messages.length > 0 ||
    brief.code !== null ||
    brief.commands.length > 0;
  // «Features: Budgets, Alerts» is a list, whatever its words alone would be.
  if (ask && isList.test(ask)) return `${ask}: ${text}`;
  const isStatement = brief.kind === null && !hasData && brief.texts.length === 0;
  if (isStatement) {
    const [first = text, ...more] = sentencesOf(text);
    const shown = [first, more.join(" ")].filter(Boolean).map(quoted).join(" and ");
    // Statement after statement is easier to follow when not each of them stands still.
    const how = ask ?? (index % 2 === 1 && text.length <= 80 ? "Kinetic type" : "Add a title");
    return `${how} that says ${shown}`;
  }
  if (ask && (brief.kind === null || ask.startsWith("Our") || ask === "Call to action" || ask === "Intro"))
    return `${ask}: ${text}`;
  return /^(?:add|show|an?|our|the|my)\b|^[\p{L}\s]{3,24}:/iu.test(text) ? text : `Add a scene: ${text}`;
}

/** A headline and what stands below it. */
function sentencesOf(text: string): string[] {
  return text.length <= 60
    ? [text.replace(/\n/g, " ")]
    : text
        .split(/(?<=[.!?。！？])\s+|\n/u)
        .map((part) => part.trim())
        .filter(Boolean);
}
