import type { BriefItem } from "../../brief/brief";

const clock = "\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]\\.?m\\.?|uhr|h)?";
const span = `(?:${clock}\\s?(?:[-–—]|to|till|until|bis)\\s?${clock}|closed|geschlossen|fermé|cerrado|open all day|24 hours)`;
const behind = new RegExp(
  `^(.*?\\p{L}.*?)[\\s:,]+(?:from\\s+)?(${span}(?:\\s?(?:,|&|and)\\s?${span})*)$`,
  "iu",
);
const before = new RegExp(`^(${clock}(?:\\s?(?:[-–—]|to)\\s?${clock})?)[\\s:–—-]+(\\p{L}.*)$`, "iu");

/** What a line of an agenda or of opening hours holds: «Mon–Fri 8–18», «9:00 Welcome»; null where it tells no time. */
export function timeOf({ title, text }: BriefItem): { what: string; when: string } | null {
  const line = text === "" ? title : `${title} ${text}`;
  const late = behind.exec(line);
  if (late?.[1] && late[2]) return { what: late[1].trim(), when: late[2].trim() };
  const early = before.exec(line);
  // A bare number is a count («3 eggs»), a time has minutes, a span or a part of the day.
  return early?.[1] && early[2] && /[:.h–—-]|\d\s?[ap]m|uhr/i.test(early[1])
    ? { what: early[2].trim(), when: early[1].trim() }
    : null;
}
