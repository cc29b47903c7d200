import type { BriefMessage } from "./brief";
import type { QuotedText } from "./quoted-texts";

const chatWord =
  /\b(?:chat|chats|conversation|messages?|messenger|whatsapp|imessage|texting|text thread|dialog(?:ue)?|sms|dms?|bubbles?|conversaci[oó]n|mensajes|unterhaltung|nachrichten|discussion|discute)\b|聊天|对话|消息|チャット/iu;
const name =
  "[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{N}'’-]{0,24}(?:(?<=\\b(?:Mrs?|Ms|Dr|Prof|St))\\.)?(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}'’.-]{0,24})?|me|you|user|bot|customer|support|client|agent|him|her|he|she|them|ai|yo|tú|ich|du|moi|toi|我|你";
const turn = new RegExp(
  `(?:^|(?<=[\\s.,;!?…。！？"”/|]))\\[?(${name})\\]?\\s*(?::|：|\\bsays\\b:?|\\basks\\b:?|\\banswers\\b:?|\\breplies\\b:?)\\s*(?!//)`,
  "giu",
);
const own = /^(?:me|you|user|i|ich|yo|moi|我|customer|client)$/i;
const notSpeakers =
  /^(?:scene|slide|title|headline|subtitle|text|note|chat|conversation|messages?|colou?rs?|background|style|format|length|duration|button|url|website|http|https|dialog|dialogue|bubbles?|like|following|this|that|with|about|these|says|features?|steps?|plans?|pricing|before|after|pros|cons|stats)$/i;

/** A conversation of the prompt: named turns on lines or in a sentence, or quoted texts in turn. Fewer than two lines are none. */
export function messagesOf(prompt: string, quotes: readonly QuotedText[]): BriefMessage[] {
  const asked = chatWord.test(prompt);
  const named = namedTurns(prompt);
  const speakers = new Set(named.map((line) => line.name.toLowerCase()));
  // «Before: …, After: …» are two labels as well: without the word, a conversation has a speaker who speaks twice.
  const talks = asked
    ? speakers.size >= 1 && named.length >= 2
    : speakers.size === 2 && named.length >= 3 && isTalk(prompt);
  if (talks) return sided(named);
  if (!asked) return [];
  if (quotes.length >= 2) return quotes.map(({ text }, index) => ({ side: sideOf(index), name: "", text }));
  const lines = prompt
    .split("\n")
    .slice(1)
    .map((line) => line.replace(/^\s*(?:[-*•>–]|\d{1,2}[.)])\s*/, "").trim())
    .filter(Boolean);
  if (lines.length >= 2)
    return lines.slice(0, 10).map((text, index) => ({ side: sideOf(index), name: "", text }));
  return [];
}

function isTalk(prompt: string): boolean {
  return /[?!]/.test(prompt) && prompt.includes("\n");
}

function namedTurns(prompt: string): { name: string; text: string }[] {
  const starts = [...prompt.matchAll(turn)]
    .map((match) => ({ name: match[1] ?? "", start: match.index, end: match.index + match[0].length }))
    .filter((start) => !notSpeakers.test(start.name));
  return starts
    .flatMap(({ name: who, end }, index) => {
      const text = clean(prompt.slice(end, starts[index + 1]?.start));
      return text === "" ? [] : [{ name: who, text }];
    })
    .slice(0, 10);
}

function clean(text: string): string {
  const plain = text
    .trim()
    .replace(/\s*[,;/|]$/, "")
    .replace(/\s+(?:and|then|und|y|et)$/i, "")
    .trim();
  return /^["“«„](.*?)["”»“]\.?$/s.exec(plain)?.[1]?.trim() ?? plain;
}

/** Who the viewer is speaks from the right; else the second speaker does. */
function sided(lines: { name: string; text: string }[]): BriefMessage[] {
  const speakers = [...new Set(lines.map((line) => line.name.toLowerCase()))];
  const right = speakers.find((speaker) => own.test(speaker)) ?? speakers[1] ?? "";
  return lines.map((line) => ({ side: line.name.toLowerCase() === right ? "right" : "left", ...line }));
}

function sideOf(index: number): "left" | "right" {
  return index % 2 === 0 ? "left" : "right";
}
