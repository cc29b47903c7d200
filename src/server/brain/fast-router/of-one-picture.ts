import type { Clause } from "./clause";
import { readImage } from "./intents/media";
import type { Situation } from "./situation";

/** Begins a request of its own beside that for the picture. */
const another =
  /^(?:add|insert|append|create|generate|delete|remove|move|trim|shorten|lengthen|extend|duplicate|copy|split|swap|undo|redo|restore|rename|mute|export|(?:make|give|need|want|have) (?:me |us )?(?:an?|another|the (?:headline|title|subtitle|text|background|button|video|whole))|(?:change|set|turn) the (?:headline|title|subtitle|text|background|button|video|whole|format))\b/;

/**
 * «animate this dashboard, bring the cards in one by one»: what is said of a picture that came along belongs to the one
 * request for it, in the person's own words.
 */
export function ofOnePicture(clauses: Clause[], situation: Situation): Clause[] {
  if (!situation.attachments.some((kind) => kind === "image" || kind === "photo")) return clauses;
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const previous = joined.at(-1);
    const isOfPicture =
      previous !== undefined &&
      !clause.negated &&
      !clause.asks &&
      !another.test(clause.text) &&
      clause.references.every(({ type }) => type === "focus") &&
      readImage(previous, situation)?.type === "intents";
    if (isOfPicture)
      joined[joined.length - 1] = { ...previous, original: `${previous.original}, ${clause.original}` };
    else joined.push(clause);
  }
  return joined;
}
