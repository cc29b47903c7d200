const words: Readonly<Record<string, number>> = {
  three: 3,
  four: 4,
  five: 5,
  fünf: 5,
  vier: 4,
  cinco: 5,
  cuatro: 4,
  cinq: 5,
  quatre: 4,
};
const told =
  /\b([0-5](?:[.,]\d)?|three|four|five)(?:\s*(?:\/|out of|of|von|de|sur)\s*5\b)?[\s-]*(?:stars?|sterne?n?|estrellas|étoiles)\b/iu;
const ofFive = /\b([0-5](?:[.,]\d)?)\s*(?:\/|out of)\s*5\b/iu;

/** The rating that a prompt tells («4.5 stars», «★★★★☆»), 0 where it tells none. */
export function starsOf(prompt: string): number {
  const drawn = [...prompt].filter((letter) => letter === "★" || letter === "⭐").length;
  if (drawn > 0) return Math.min(5, drawn);
  const found = (told.exec(prompt) ?? ofFive.exec(prompt))?.[1]?.toLowerCase();
  if (found === undefined) return 0;
  return Math.min(5, words[found] ?? Number(found.replace(",", ".")));
}
