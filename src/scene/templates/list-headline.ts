import type { Brief } from "../brief/brief";
import { capitalized } from "../brief/topic";

/** «our three plans:» → «Our plans»: what the prompt calls its list. */
const calledSo =
  /\b((?:our|my|the)\s+)(?:(?:\d+|two|three|four|five|six|seven|eight|main|key|top)\s+)*((?:[\p{L}'-]+\s){0,2}[\p{L}'-]+?)(?:\s*(?::|,|-|–|\.|$|\blike\b|\bwith\b)|\s+(?=\p{L}+,))/iu;

/** What stands above a list: a text that the prompt gives, else what it calls its list; null where it says neither. */
export function listHeadline(brief: Brief): string | null {
  const given = brief.texts.find((text) => !brief.items.some((item) => item.title === text));
  if (given) return given;
  const phrase = calledSo
    .exec(brief.prompt.replace(/["“”].*?["“”]/g, ""))
    ?.slice(1, 3)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  // «our bestsellers Croissants, Rye»: the first thing is no part of the list's name.
  const first = ` ${brief.items[0]?.title ?? ""}`.toLowerCase();
  const called = phrase?.toLowerCase().endsWith(first) ? phrase.slice(0, -first.length) : phrase;
  if (!called || called.length > 36) return null;
  if (/\b(?:scene|slide|end|video|color|background|intro)\b/i.test(called)) return null;
  return capitalized(called.replace(/^my\s+/i, "Our ").replace(/^the\s+/i, "The "));
}
