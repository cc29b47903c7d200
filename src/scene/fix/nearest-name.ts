import { distance } from "fastest-levenshtein";
import { wordsOf } from "../words";

/**
 * The one name of a list that a wrong one surely means: the same but for case and signs, or a few letters off, and nearer
 * than any other. Null where several could be meant or none is near.
 */
export function nearestName(wrong: string, names: Iterable<string>): string | null {
  const key = keyOf(wrong);
  if (key.length < 2) return null;
  let best: { name: string; away: number } | null = null;
  let isTied = false;
  for (const name of names) {
    const other = keyOf(name);
    if (other === key) return name;
    if (Math.abs(other.length - key.length) > 2) continue;
    const away = distance(key, other);
    if (best && away === best.away) isTied = true;
    if (!best || away < best.away) {
      best = { name, away };
      isTied = false;
    }
  }
  const allowed = key.length <= 4 ? 1 : key.length <= 8 ? 2 : 3;
  // The beginning is what people remember: a name that begins otherwise is another name.
  const isNear = best !== null && best.away <= allowed && keyOf(best.name).charAt(0) === key.charAt(0);
  return isNear && !isTied ? (best?.name ?? null) : null;
}

function keyOf(name: string): string {
  return wordsOf(name).join("");
}

/** The name of a list that shares most words with a wrong one (`rocket-launch` → `rocket`); null where none does. */
export function nearestByWords(wrong: string, names: Iterable<string>): string | null {
  const words = wordsOf(wrong);
  for (const word of words) for (const name of names) if (name === word) return name;
  return null;
}
