import { elementPattern } from "./intents/elements";
import type { SceneLine } from "./routing";
import { namesOf, sameWord } from "./scene-names";

const common = new Set(
  "title text headline name line number button image scene slide intro outro story".split(" "),
);

/**
 * Scenes whose names a text says as ordinary words («the feature list», «the problem heading»), so that nothing has taken them
 * for a reference: no proof that they are meant, but a reading that acts on another scene has overheard them.
 * @param text a clause's text, with marks for what was taken
 */
export function mentionedIn(text: string, scenes: readonly SceneLine[]): SceneLine[] {
  const said = [...text.matchAll(/\b(?:the|our|my|in|of|on|from) ((?:[\p{L}-]+ ){0,1}[\p{L}-]+)/gu)].flatMap(
    ([, words = ""]) => words.split(" "),
  );
  if (said.length === 0) return [];
  return namesOf(scenes).flatMap(({ scene, words }) => {
    const own = words.filter(
      (word) => word.length > 3 && !common.has(word) && !(words.length === 1 && elementPattern.test(word)),
    );
    return own.some((word) => said.some((one) => sameWord(word, one))) ? [scene] : [];
  });
}

/** Scenes whose whole name stands in a text, and nothing took it for one. */
export function namesSaid(text: string, scenes: readonly SceneLine[]): SceneLine[] {
  const padded = ` ${text.replace(/[^\p{L}\p{N}@ ]/gu, " ")} `;
  return namesOf(scenes).flatMap(({ scene, name }) => (padded.includes(` ${name} `) ? [scene] : []));
}
