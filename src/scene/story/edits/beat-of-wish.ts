import type { Beat, Character } from "@/domain/story";
import { readLook } from "./read-look";

/**
 * What happens on a page in the words of a wish, read without a model: who is named is on it, what is not spoken of stays
 * as on `base`, the page that it replaces or follows.
 */
export function beatOfWish(wish: string, base: Beat, cast: readonly Character[]): Beat {
  const { things = [], ...look } = readLook(wish);
  const said = wish.toLowerCase();
  const named = cast.filter(({ name }) => said.includes(name.toLowerCase())).map(({ id }) => id);
  return {
    ...base,
    ...look,
    what: sentence(wish),
    characters: named.length > 0 ? named : base.characters,
    things,
  };
}

function sentence(wish: string): string {
  const text = wish.trim().slice(0, 499);
  const begun = text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?…。！？”"]$/u.test(begun) ? begun : `${begun}.`;
}
