import { distance } from "fastest-levenshtein";
import { normalForm } from "./normal-form";
import type { SceneLine } from "./routing";
import { type SceneRole, sceneRoles } from "./scene-roles";
import { elementNouns, grammarWords, sceneNouns } from "./vocabulary";

export const sceneNoun = `(?:${sceneNouns.join("|")})s?`;

/** A scene's name as the router looks for it. */
export type NamedScene = {
  scene: SceneLine;
  /** In normal form. */
  name: string;
  words: string[];
  /** The name is made of words that commands use too, so that it counts only in a clear place. */
  weak: boolean;
  /** All scenes of this name. */
  twins: readonly SceneLine[];
  /** Finds the name in a text in normal form, with what stands before (`lead`, `det`) and behind it (`noun`). */
  pattern: RegExp;
  /** A word that every text with the name holds. */
  key: string;
};

const placeNames = new Set(["intro", "outro", "opening", "closing", "ending", "pricing", "story"]);
const emptyWords = new Set("the a an our my your of and to for in on with & - we is it".split(" "));

const cache = new WeakMap<readonly SceneLine[], NamedScene[]>();

/** The names of a list of scenes, longest first; kept as long as the list is. */
export function namesOf(scenes: readonly SceneLine[]): NamedScene[] {
  const known = cache.get(scenes);
  if (known) return known;
  const named = scenes.flatMap((scene) => {
    const name = normalForm(scene.name)
      .replace(/[.!?,;:"()]/g, "")
      .replace(/\s+/g, " ")
      .trim();
    return name === "" ? [] : [{ scene, name }];
  });
  const twins = new Map<string, SceneLine[]>();
  for (const { scene, name } of named) twins.set(name, [...(twins.get(name) ?? []), scene]);
  const made = named
    .map(({ scene, name }): NamedScene => {
      const words = name.split(" ");
      return {
        scene,
        name,
        words,
        weak: words.length < 3 && words.every(isCommon),
        twins: twins.get(name) ?? [scene],
        pattern: patternOf(name),
        key: words.toSorted((a, b) => b.length - a.length)[0] ?? name,
      };
    })
    .sort((a, b) => b.name.length - a.name.length);
  cache.set(scenes, made);
  return made;
}

function isCommon(word: string): boolean {
  return (grammarWords.has(word) && !placeNames.has(word)) || emptyWords.has(word) || /^\d+$/.test(word);
}

function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ -]");
  return new RegExp(
    `(?<lead>^|[\\s(,])(?<det>(?:the|my|our|this|that) )?${escaped}(?<noun>['’]s(?= )| (?:bit|thing)| ${sceneNoun}(?:['’]s(?= ))?)?(?=$|[\\s.,;:!?)])`,
    "gu",
  );
}

/** Whether two words are the same but for number or a slip of the keys. */
export function sameWord(first: string, other: string): boolean {
  if (first === other) return true;
  if (first[0] !== other[0] || Math.abs(first.length - other.length) > 3) return false;
  const stem = (word: string) => word.replace(/(?:'s|ies|es|s|ing|ed)$/, "");
  if (first.length > 3 && other.length > 3 && stem(first) === stem(other)) return true;
  if (
    first.length > 3 &&
    first.length === other.length &&
    [...first].sort().join() === [...other].sort().join()
  )
    return true;
  const shorter = Math.min(first.length, other.length);
  const allowed = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
  return allowed > 0 && first[0] === other[0] && distance(first, other) <= allowed;
}

/** The scenes that a phrase («pricing», «customer testimonials», «outro») can mean, best reading first. */
export function scenesNamed(phrase: string, scenes: readonly SceneLine[]): SceneLine[] {
  const wanted = phrase.split(" ").filter((word) => word && !emptyWords.has(word));
  if (wanted.length === 0) return [];
  const names = namesOf(scenes);
  const exact = names.filter((named) => named.name === phrase || named.words.join(" ") === wanted.join(" "));
  if (exact.length > 0) return exact.map((named) => named.scene);
  const containing = names.filter((named) =>
    wanted.every((word) => named.words.some((own) => sameWord(word, own))),
  );
  if (containing.length > 0) return containing.map((named) => named.scene);
  const phraseWords = wanted.join(" ");
  const fitting = sceneRoles.filter((entry) => entry.words.includes(phraseWords));
  for (const byRole of [byName, byPart, byTemplate]) {
    const found = fitting.map((role) => byRole(role, scenes)).find((some) => some.length > 0);
    if (found) return found;
  }
  return [];
}

function byName(role: SceneRole, scenes: readonly SceneLine[]): SceneLine[] {
  return namesOf(scenes)
    .filter((named) => role.names.includes(named.name))
    .map((named) => named.scene);
}

function byPart(role: SceneRole, scenes: readonly SceneLine[]): SceneLine[] {
  return namesOf(scenes)
    .filter((named) => named.words.some((word) => role.names.includes(word)))
    .map((named) => named.scene);
}

function byTemplate(role: SceneRole, scenes: readonly SceneLine[]): SceneLine[] {
  return scenes.filter((scene) => scene.template !== null && role.templates.includes(scene.template));
}

/** The scenes that show what a word stands for («chart», «bars», «timer»); none for what any scene may hold. */
export function scenesShowing(thing: string, scenes: readonly SceneLine[]): SceneLine[] {
  const showing = sceneRoles.filter((role) => role.shows.includes(thing));
  const found = showing.flatMap((role) => {
    const named = byName(role, scenes);
    return named.length > 0 ? named : byPart(role, scenes);
  });
  const made = showing.flatMap((role) => byTemplate(role, scenes));
  return [...new Set([...found, ...made])].sort((a, b) => a.ordinal - b.ordinal);
}

/** Words that point at a scene by what it shows, longest first. */
export const shownThings: readonly string[] = [...new Set(sceneRoles.flatMap((role) => role.shows))].sort(
  (a, b) => b.length - a.length,
);

/** Whether a phrase is one of the words for the first or the last scene of any video. */
export function edgeNamed(phrase: string): "first" | "last" | null {
  if (/^(?:intro|introduction|opening|opener)$/.test(phrase)) return "first";
  if (/^(?:outro|ending|closing|closer|finale|end card|endcard)$/.test(phrase)) return "last";
  return null;
}

export const elementWords: ReadonlySet<string> = new Set(elementNouns);
