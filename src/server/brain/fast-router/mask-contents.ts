import type { Masking } from "./masking";
import type { SceneLine } from "./routing";
import { namesOf, sceneNoun, scenesNamed, scenesShowing, shownThings } from "./scene-names";
import { commandVerbs, grammarWords } from "./vocabulary";

const one = `(?:${sceneNoun.replace("s?", "")}|1|one)`;
const things = shownThings.map((thing) => thing.replace(/-/g, "\\-")).join("|");
const holding = new RegExp(
  `\\bthe ${one} (?:with|about|of|for|showing|containing|that (?:has|shows|contains)|where (?:we|you) (?:show|see)) (?:the |our |my |an? )?((?:[\\p{L}-]+ ){0,2}[\\p{L}-]+?)(?=$| (?:to|by|should|must|is|and|at|@d\\d+)\\b|\\s*[.,:;!?]|\\s*$)`,
  "gu",
);
const placed = new RegExp(
  `\\b(in|on|to|of|from|for|into|within|inside) (?:the|my|our|that|this) (${things})(?=$|[\\s.,:;!?])`,
  "g",
);
const bare = new RegExp(
  `(?<!\\b(?:an?|another|new) )\\b(?:the|my|our|that|this) (${things})(?=$|\\s*[.,:;!?]|\\s+(?:@[sd]|to|by|should|must|needs?|and|before|after|behind|first|last|at|with|is|a bit|goes|comes|longer|shorter|again|twice|breathe|can|could|has|does|looks?|feels?|seems?|was|lasts?|drags?|last|only|could last)|\\s*$)`,
  "g",
);
const announced = new RegExp(`^\\s*(${things}) ?:`, "g");
const partial =
  /\b(?:the|my|our) ([\p{L}]{4,})(?=$|[\s.,:;!?])(?! (?:text|title|headline|color|button|name|word|words|image|icon)\b)/gu;
const neighbour = new RegExp(
  `\\bthe ${one} (?:that (?:comes|follows) )?(?:right |directly |just )?(after|before|behind|following|preceding) (@s\\d+)`,
  "g",
);
/** Words for parts that are mostly whole scenes: «delete the quote» where one is called «Quote from Ana». */
const kindsOfScene = new Set("quote testimonial chart graph team features pricing list plans".split(" "));
const placing = /^\s*(?:move|put|place|bring|shift|send|push|slot|add|insert)\b/;

/** Scenes by what they hold («the scene with the chart», «in the chart») and by a word of their name. */
export function maskContents(masking: Masking): void {
  const { scenes } = masking;
  masking.replace(holding, (phrase, thing) => {
    const named = scenesNamed(thing, scenes);
    return mark(masking, named.length > 0 ? named : scenesShowing(thing, scenes), phrase) ?? phrase;
  });
  masking.replace(placed, (phrase, preposition, thing) => {
    const found = mark(masking, scenesShowing(thing, scenes), thing);
    return found ? `${preposition} ${found}` : phrase;
  });
  const statement = !commandVerbs.has(/^\s*([a-z]+)/.exec(masking.text)?.[1] ?? "");
  masking.replace(announced, (phrase, thing) => {
    const found = mark(masking, scenesShowing(thing, scenes), thing);
    return found ? ` ${found}:` : phrase;
  });
  if (masking.structural || statement)
    masking.replace(bare, (phrase, thing) => mark(masking, scenesShowing(thing, scenes), thing) ?? phrase);
  const isObject = masking.structural && /^\s*\p{L}+ the \p{L}+\s*$/u.test(masking.text);
  masking.replace(partial, (phrase, word) => {
    if (grammarWords.has(word) && !(isObject && kindsOfScene.has(word))) return phrase;
    const named = namesOf(scenes).filter((name) => name.words.length > 1 && name.words.includes(word));
    return (
      mark(
        masking,
        named.map(({ scene }) => scene),
        phrase,
      ) ?? phrase
    );
  });
}

/** «everything after the demo», «from scene 3 on»: all the scenes on one side of another. */
export function maskSides(masking: Masking): void {
  if (placing.test(masking.text)) return;
  const { scenes, sceneCount } = masking;
  const side = (
    mark: string,
    from: (ordinal: number) => number,
    to: (ordinal: number) => number,
    phrase: string,
  ) => {
    const reference = masking.references[Number(mark.slice(2))];
    const anchor = reference?.type === "scenes" ? reference.scenes[0] : undefined;
    if (!anchor) return phrase;
    const found = scenes.filter(
      ({ ordinal }) => ordinal >= from(anchor.ordinal) && ordinal <= to(anchor.ordinal),
    );
    return masking.mark(
      found.length > 0 ? { type: "scenes", scenes: found, phrase } : { type: "missing", phrase },
    );
  };
  masking.replace(
    /\b(?:everything|all(?: (?:the )?scenes| slides| of them)?|(?:the|all) (?:scenes|slides|ones)|whatever|what) (?:(?:that )?(?:comes?|is|are|follows?) )?(after|behind|before|following) (@s\d+)/g,
    (phrase, where, mark) =>
      where === "before"
        ? side(
            mark,
            () => 1,
            (ordinal) => ordinal - 1,
            phrase,
          )
        : side(
            mark,
            (ordinal) => ordinal + 1,
            () => sceneCount,
            phrase,
          ),
  );
  masking.replace(
    /\b(?:(?:everything|all(?: scenes)?) )?from (@s\d+) (?:on(?:wards?)?|to the end|until the end)\b|(@s\d+) and (?:everything|all|whatever) (?:after|behind|that follows)(?: it)?\b/g,
    (phrase, first, second) =>
      side(
        first || second,
        (ordinal) => ordinal,
        () => sceneCount,
        phrase,
      ),
  );
}

/** «the one after the demo»: a scene by its neighbour, where it is no place to put something. */
export function maskNeighbours(masking: Masking): void {
  if (placing.test(masking.text)) return;
  const selected = masking.scenes.find(({ id }) => id === masking.selectedSceneId);
  masking.replace(
    /\band the (?:one|1|scene|slide) (?:right |directly |just )?(after|before)(?: (?:it|this|that))?(?=\s*$)/g,
    (phrase, side) =>
      `and ${selected ? masking.at(selected.ordinal + (side === "before" ? -1 : 1), phrase) : masking.mark({ type: "missing", phrase })}`,
  );
  masking.replace(neighbour, (phrase, side, anchor) => {
    const reference = masking.references[Number(anchor.slice(2))];
    const scene = reference?.type === "scenes" ? reference.scenes[0] : undefined;
    if (!scene) return phrase;
    return masking.at(scene.ordinal + (side === "before" || side === "preceding" ? -1 : 1), phrase);
  });
}

/** The mark of what was found: the selected scene among several; null for none. */
function mark(masking: Masking, found: readonly SceneLine[], phrase: string): string | null {
  const [only] = found;
  if (!only) return null;
  const chosen = found.length === 1 ? only : found.find((scene) => scene.id === masking.selectedSceneId);
  return masking.mark(
    chosen ? { type: "scenes", scenes: [chosen], phrase } : { type: "ambiguous", scenes: [...found], phrase },
  );
}
