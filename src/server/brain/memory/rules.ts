import type { MemoryKind } from "@/domain/memory";
import { longestMemory } from "@/domain/memory";
import { briefOf } from "@/scene/brief/brief-of";
import { findColors } from "@/scene/look/find-colors";
import { paceIn, secondsIn, typeIn } from "./habit-words";

/** What lasts of a message. `weight` is how often it counts as seen: what was said counts at once, what was shown twice. */
export type Learned = { kind: MemoryKind; text: string; weight: number };

const said = 2;
const shown = 1;
const mostFromOneMessage = 6;

/** Anything of a clause; a point within an address or a number does not end it. */
const end = "(?:[^.;!?\\n]|\\.(?=\\S))";
const factPatterns: [MemoryKind, RegExp][] = [
  [
    "audience",
    new RegExp(
      `\\b(?:our|the|my) (?:target )?(?:audience|customers|users|viewers|readers|clients) (?:is|are) (${end}{3,80})`,
      "i",
    ),
  ],
  ["audience", /\b(?:aimed|targeted) at ([^.,;!?\n]{3,60})/i],
  [
    "name",
    /\b(?:our|my|the) (?:company|brand|product|app|startup|business|shop|store|restaurant|studio|café|cafe|bakery|agency|team) (?:is )?(?:called|named) ["“]?([\p{Lu}\d][^.,;!?\n"”]{0,40})/iu,
  ],
  ["wording", new RegExp(`\\b((?:always|never) (?:say|write|call|spell|use the words?) ${end}{2,120})`, "i")],
  [
    "decision",
    new RegExp(
      `\\b(?:from now on|as a rule|remember(?: that)?|keep in mind(?: that)?|in (?:every|each) (?:scene|video))[,:]? (${end}{4,160})`,
      "i",
    ),
  ],
  [
    "decision",
    new RegExp(`\\b((?:always|never) (?:use|show|put|end|start|begin|keep|add) ${end}{2,140})`, "i"),
  ],
];
const colorPattern = new RegExp(
  `\\b(?:our|my|the) (?:(?:brand|main|primary|corporate|company|accent|house) )?colou?rs? (?:is|are) (${end}{2,80})`,
  "i",
);
const makesVideo = /\b(?:videos?|scenes?|intro|title|ad|promo|trailer|teaser|reel|clip)\b[^.\n]*\bfor\b/i;
const saysHabit =
  /\bI(?:'d| would)? (?:always |usually |generally |really )?(?:like|prefer|love)\b|\b(?:my (?:videos|scenes)|all my|from now on|in general|always)\b/i;
const denied = /\b(?:not|no|never|don['’]?t|doesn['’]?t|hate|dislike)\b/i;

/** What lasts of a message, by rules: what is said plainly, and nothing that needs a guess. */
export function learnByRules(message: string): Learned[] {
  const text = message.normalize("NFC").slice(0, 2_000);
  const found: Learned[] = [];
  const add = (kind: MemoryKind, words: string, weight: number) => {
    const clean = tidy(words);
    if (clean.length >= 2 && !found.some((one) => one.kind === kind && one.text === clean))
      found.push({ kind, text: clean, weight });
  };
  for (const [kind, pattern] of factPatterns) {
    const match = pattern.exec(text);
    if (match?.[1] && !isQuoted(text, match.index)) add(kind, match[1], said);
  }
  const colors = colorPattern.exec(text);
  if (colors?.[1] && !isQuoted(text, colors.index) && findColors(colors[1], { trusting: true }).length > 0)
    add("color", colors[1], said);
  if (makesVideo.test(text) && !found.some(({ kind }) => kind === "name")) {
    const { brand } = briefOf(text);
    if (brand) add("name", brand, said);
  }
  for (const habit of habitsIn(text)) add(habit.kind, habit.text, habit.weight);
  return found.slice(0, mostFromOneMessage);
}

/** Habits that a message says («I prefer calm scenes») or shows («make it snappier»). Quoted text says nothing of them. */
function habitsIn(text: string): Learned[] {
  const plain = text.replace(/["“][^"”]*["”]/g, " ");
  return plain.split(/[.;!?\n]/).flatMap((clause) => {
    if (denied.test(clause)) return [];
    const isSaid = saysHabit.test(clause);
    const pace = paceIn(clause);
    const type = typeIn(clause);
    const seconds = secondsIn(clause);
    const isAsked =
      isSaid || /\b(?:make|set|use|trim|cut|pace|slower|faster|calmer|snappier)\b/i.test(clause);
    if (!isAsked) return [];
    const weight = isSaid ? said : shown;
    return [
      ...(pace ? [{ kind: "pace" as const, text: pace, weight }] : []),
      ...(type ? [{ kind: "type" as const, text: type, weight }] : []),
      ...(seconds !== null ? [{ kind: "length" as const, text: `${seconds} s a scene`, weight }] : []),
    ];
  });
}

function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return (before.match(/["“”]/g) ?? []).length % 2 === 1;
}

/** One line, no longer than is kept, without what trails. */
export function tidy(words: string): string {
  return words
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, longestMemory)
    .toWellFormed()
    .replace(/,? please$/i, "")
    .replace(/[\s,:–—-]+$/u, "")
    .trim();
}
