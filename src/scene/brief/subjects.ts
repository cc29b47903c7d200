import { care } from "./subjects/care";
import { culture } from "./subjects/culture";
import { food } from "./subjects/food";
import { gatherings } from "./subjects/occasions";
import { places } from "./subjects/places";
import type { Subject } from "./subjects/subject";
import { technology } from "./subjects/technology";
import { work } from "./subjects/work";

export const allSubjects: readonly Subject[] = [
  ...food,
  ...care,
  ...technology,
  ...work,
  ...places,
  ...culture,
  ...gatherings,
];

/** «coffee shop», «music app», «bakery sale»: the special word says more than the general one. */
const general = new Set([
  "shop",
  "sale",
  "software",
  "app",
  "consulting",
  "event",
  "course",
  "channel",
  "news",
  "health",
  "sports-club",
  "design",
  "holidays",
  "hiring",
  "kids",
  "restaurant",
  "education",
  "analytics",
  "developer",
  "construction",
]);

const byId = new Map(allSubjects.map((entry) => [entry.id, entry] as const));
const byWord = new Map(allSubjects.flatMap((entry) => entry.words.map((word) => [word, entry] as const)));
/** Words of scripts that part no words by spaces are found within a text. */
const unspaced = [...byWord].filter(([word]) => /[\u3040-\u30ff\u3400-\u9fff]/.test(word));

/** The subject that a text speaks of: the one with the most words, the earlier one among equals; null for none. */
export function subjectOf(text: string): Subject | null {
  const votes = new Map<Subject, number>();
  const vote = (entry: Subject | undefined) => {
    if (entry) votes.set(entry, (votes.get(entry) ?? 0) + 1);
  };
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
  for (const [index, word] of words.entries()) {
    vote(byWord.get(word));
    // «real estate», «law firm»: two words that the table joins.
    vote(byWord.get(`${word}-${words[index + 1] ?? ""}`));
  }
  for (const [word, entry] of unspaced) if (text.includes(word)) vote(entry);
  const special = [...votes].filter(([entry]) => !general.has(entry.id));
  let best: [Subject, number] | null = null;
  for (const candidate of special.length > 0 ? special : votes)
    if (best === null || candidate[1] > best[1]) best = candidate;
  return best?.[0] ?? null;
}

export function subjectById(id: string | null): Subject | null {
  return (id === null ? undefined : byId.get(id)) ?? null;
}
