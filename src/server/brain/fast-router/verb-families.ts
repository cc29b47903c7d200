const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter(Boolean);

/** What people say for the verbs of the grammar. An object must follow. */
const families: Readonly<Record<string, readonly string[]>> = {
  add: list(`
    craft, whip up, knock together, rustle up, knock up, pop in, work in, tack on, chuck in, bung in, mock up, put in, drop in,
    squeeze in, fit in, stick in, throw in, toss in, slip in, introduce, supply, whack in, slap on, slap in, bring in, draft, assemble, prepare,
    put together, spin up, cook up, hook me up with, set me up with, get me, fetch me, bang out, crank out
  `),
  delete: list(`
    eliminate, omit, exclude, bin, axe, yank, yeet, zap, ax, get shot of, do away with, dispense with, dispose of, leave out, take down, strip out,
    cut out, chop out, rip out, pull out, throw away, throw out, toss out, chuck out, kick out, take away, take out, wipe out, wipe, weed out, purge,
    scratch, banish, dump, rid us of, say goodbye to, part with, junk, chuck, edit out
  `),
  shorten: list(`
    condense, compress, abbreviate, tighten up, tighten, trim down, cut down, cut back, pare down, whittle down, truncate, clip down, make briefer, curtail
  `),
  extend: list(
    `elongate, draw out, drag out, prolong, lengthen out, pad out, protract, expand the length of`,
  ),
  move: list(`relocate, reposition, transfer, shuffle, hoist, transport, bump`),
  duplicate: list(
    `replicate, reproduce, double up, make a copy of, make a duplicate of, make another copy of, make a clone of, copy over`,
  ),
  undo: list(`take back, reverse out, back out, roll back, walk back, unwind`),
  change: list(`alter, amend, revise, rework, transform, vary`),
  split: list(`slice up, chop up, carve up, cut up, break up, break apart, divide up, split up, bisect`),
  swap: list(
    `trade, interchange, transpose, switch round, switch around, swap round, swap around, flip around, trade places of`,
  ),
};

const object =
  "(?=(?:the|my|our|this|that|these|those|it|its|a|an|another|some|scenes?|slides?|number|all|every|everything|both|last|first|second|third|what)\\b|[@#\\d])";
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const verbs = new Map(
  Object.entries(families).flatMap(([verb, phrases]) => phrases.map((phrase) => [phrase, verb] as const)),
);
const leading = new RegExp(
  `^(${[...verbs.keys()]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join("|")}) ${object}`,
);
/** «throw the quote out»: the particle stands behind what goes. */
const parted =
  /^(?:throw|toss|chuck|kick|cut|take|strip|leave|edit|rip|pull|drop|weed|chop|bin|scrap) ((?:the|my|our|this|that|these|those|scenes?|slides?) ?[^,;:@]{0,40}?) (?:out|away|off)$/;

/** A clause in normal form with its verb as the grammar has it: «bin the outro» → «delete the outro». */
export function withPlainVerb(text: string): string {
  const [, phrase = ""] = leading.exec(text) ?? [];
  const verb = verbs.get(phrase);
  if (verb && !(verb === "delete" && isOfElement(text))) return `${verb}${text.slice(phrase.length)}`;
  const gone = parted.exec(text)?.[1];
  return gone ? `delete ${gone}` : text;
}

/** «take out the shadow» is read as it is said: an edit keeps its own words. */
function isOfElement(text: string): boolean {
  return /^(?:take|wipe|pull) /.test(text);
}

/** Verbs of the families that are one word: a clause may begin with one. */
export const familiarVerbs: readonly string[] = [...verbs.keys()].filter((phrase) => !phrase.includes(" "));
