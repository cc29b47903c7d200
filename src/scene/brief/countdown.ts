import * as chrono from "chrono-node";
import type { BriefCountdown } from "./brief";

const word =
  /\bcount(?:ing)?[ -]?downs?\b|\bcount down\b|\bcuenta (?:atr[aá]s|regresiva)\b|\bcompte (?:à|a) rebours\b|\bdays? (?:to go|left|until|till)\b|倒计时|倒數|カウントダウン/iu;
const from =
  /\b(?:from|ab|von|desde|depuis|de)\s+(\d{1,3})\b|\b(\d{1,3})[ -]?(?:seconds?|secs?|s|sekunden|segundos|secondes)?[ -]+(?:count(?:ing)?[ -]?down|to\s+[01]\b|bis\s+[01]\b)|从\s*(\d{1,3})|(\d{1,3})\s*秒倒计时/iu;
const digits =
  /\b(\d{1,2})\s*(?:,|\.{2,3}|-|…|\s)\s*(\d{1,2})\s*(?:,|\.{2,3}|-|…|\s)\s*(?:\d{1,2}\b|…|\.\.\.)/u;
const until =
  /\b(?:to|until|till|for|bis|zu[mr]?|hasta|para|jusqu'(?:à|au)|until the|before)\s+(?:the\s+|our\s+|my\s+|la\s+|el\s+|den\s+)?(.+?)(?=$|[.;!]|,?\s+(?:in|with|on|using)\s+(?:an?\s+)?(?:[\p{L}#-]+\s+){0,3}(?:background|colou?rs?|style|font|letters)\b)/iu;
/** Days that need no date, as month and day. */
const holidays: readonly [pattern: RegExp, month: number, day: number][] = [
  [/\bchristmas eve\b|heiligabend|nochebuena/i, 12, 24],
  [/\b(?:christmas|xmas|weihnachten|navidad|no[eë]l)\b|圣诞/iu, 12, 25],
  [/\bnew year'?s? eve\b|silvester|nochevieja/i, 12, 31],
  [/\b(?:new year|neujahr|año nuevo|nouvel an)\b|新年|元旦/iu, 1, 1],
  [/\bvalentine'?s?\b/i, 2, 14],
  [/\bhalloween\b/i, 10, 31],
  [/\b(?:independence day|4th of july|fourth of july)\b/i, 7, 4],
];

/** What a prompt counts down to: a number, or a day from `today` on; null where it counts nothing down. */
export function countdownOf(prompt: string, today: Date): BriefCountdown | null {
  if (!word.test(prompt)) return null;
  const named = holidays.find(([pattern]) => pattern.test(prompt));
  const target = until.exec(prompt)?.[1]?.trim() ?? "";
  if (named)
    return {
      type: "date",
      date: nextOf(named[1], named[2], today),
      label: labelOf(target, prompt, named[0]),
    };
  const counted = digits.exec(prompt);
  const first = Number(counted?.[1]);
  if (counted && first > Number(counted[2])) return { type: "number", from: clamped(first) };
  const found = from.exec(prompt)?.slice(1).find(Boolean);
  if (found) return { type: "number", from: clamped(Number(found)) };
  const [parsed] = chrono.parse(target || prompt, today, { forwardDate: true });
  if (parsed && (parsed.start.isCertain("day") || parsed.start.isCertain("weekday"))) {
    const label = labelOf(target.replace(parsed.text, " "), prompt.replace(parsed.text, " "), null);
    return { type: "date", date: isoOf(parsed.start.date()), label };
  }
  return { type: "number", from: 5 };
}

function clamped(from: number): number {
  return Math.min(999, Math.max(1, from));
}

function nextOf(month: number, day: number, today: Date): string {
  const year = today.getUTCFullYear();
  const date = new Date(Date.UTC(year, month - 1, day));
  const begin = Date.UTC(year, today.getUTCMonth(), today.getUTCDate());
  return isoOf(date.getTime() >= begin ? date : new Date(Date.UTC(year + 1, month - 1, day)));
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day's own name: «Christmas», «Launch». */
function labelOf(target: string, prompt: string, named: RegExp | null): string {
  const day = named?.exec(prompt)?.[0];
  if (day) return capital(day);
  const plain = target
    .replace(/\b(?:on|at|in|the|our|my|am|im|el|le)\b\s*$/gi, "")
    .replace(/[\s,:;–—()-]+$/g, "")
    .trim();
  if (/\p{L}{2}/u.test(plain) && plain.length <= 40) return capital(plain);
  const event =
    /\b(launch|release|opening|grand opening|event|wedding|sale|premiere|party|concert|conference|drop|birthday|exam|start|kick-?off)\b/i.exec(
      prompt,
    )?.[1];
  return event ? capital(event) : "";
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());
}
