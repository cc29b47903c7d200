import { enumerationIn } from "./enumeration";
import type { Part } from "./part";
import { isScenic } from "./scenic";
import { sequenceIn } from "./sequence";

const numerals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const counted =
  /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[ -](?:new |more |short )?(?:scenes?|slides?|parts?|szenen|escenas|scènes)\b|(\d{1,2}|[二三四五六])个?(?:场景|镜头)/iu;
const behindCount = /(?::|：|\bwith\b|\bshowing\b|\s[-–—]\s|\s?\(| of |\bmit\b|\bcon\b|\bavec\b)\s*(.+)$/isu;
const videoWith =
  /\b(?:video|reel|ad|promo|commercial|trailer|clip|story|tik ?tok|short|explainer|vídeo)\b[^:]*?(?::| with | that (?:has|shows) | consisting of | made of )\s*((?:an?|our|my|the|one|two|three|four|five|six|\d)\b.+)$/is;

export type Listed = {
  lead: string;
  parts: Part[];
  /** How many are counted, where the list has another number. */
  counted: number | null;
};

/** «a 3 scene video for my bakery: a title, our bestsellers and a call to action»: its parts; null where it lists none. `isNew`: there is no scene yet. */
export function listedIn(message: string, isNew: boolean): Listed | null {
  const text = message.replace(/\s+/g, " ").trim();
  const count = countIn(text);
  if (count) {
    const list = behindCount.exec(text.slice(count.end))?.[1];
    const found = list
      ? [listed(list), determined(list)].find((parts) => parts.length === count.amount)
      : undefined;
    if (list && found)
      return { lead: text.slice(0, text.length - list.length), parts: found.map(partOf), counted: null };
    const told = enumerationIn(message.trim());
    if (!told) return null;
    return {
      lead: told.lead,
      parts: told.parts.map(partOf),
      counted: told.parts.length === count.amount ? null : count.amount,
    };
  }
  const list = videoWith.exec(text)?.[1];
  const told = list ? null : sequenceIn(text);
  if (told && isNew) return { lead: told.lead, parts: told.parts.map(partOf), counted: null };
  const { parts, behind } = withoutFor(determined(list ?? ""));
  if (list && parts.length > 1 && parts.every(isScenic))
    return {
      lead: `${text.slice(0, text.length - list.length)} ${behind}`,
      parts: parts.map(partOf),
      counted: null,
    };
  const plain = enumerationIn(message.trim());
  if (!plain || !(isNew || plain.isAnnounced || asksForNew(message, plain.parts))) return null;
  const last = withoutFor(plain.parts);
  return { lead: `${plain.lead} ${last.behind}`, parts: last.parts.map(partOf), counted: null };
}

/** Among scenes that are there: a new one each, and nothing that is to go into one of them or beside it. */
function asksForNew(message: string, parts: readonly string[]): boolean {
  return (
    /^(?:(?:please|can you|could you|i want|i need|we need|now|then) )*(?:add|insert|create|append|include|make|build|generate|give (?:me|us)|need|want)\b/i.test(
      message.trim(),
    ) &&
    parts.every((part) => /^(?:an?|another|one|our|two|three|four|five|six|\d+) /i.test(part)) &&
    !/\b(?:scene|slide) #?\d|\b(?:after|before|between|behind) (?:number )?#?\d|\b(?:to|in|on|onto|into|under|over|below|above|beside|next to|after|before|between|behind) (?:the|this|that|it|its|my|our|scene|every|each|all)\b(?! (?:very )?end\b)/i.test(
      message,
    )
  );
}

/** How many scenes a message asks for, and where that is said. */
export function countIn(text: string): { amount: number; end: number } | null {
  const count = counted.exec(text);
  return count ? { amount: numberOf(count[1] ?? count[2] ?? ""), end: count.index + count[0].length } : null;
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
