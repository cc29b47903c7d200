import { quotedTexts } from "@/scene/brief/quoted-texts";
import { partsIn } from "./instruction-parts";
import { ordinals } from "./ordinals";
import type { Part } from "./request";

const places: Readonly<Record<string, number>> = {
  ...ordinals,
  left: 1,
  leftmost: 1,
  middle: 2,
  rightmost: -1,
};
const determiners = /^(?:(?:the|a|an|my|our|its|your|all|of|every|each|both|this|that|these|those)\s+)+/i;
const ofWhole =
  /^(?:it|its|this|that|them|these|those|everything|all|the whole thing|the scene|whole scene|scene|slide|animations?|motion|video|)$/i;

/** A noun phrase as a part: «the second card», «the month labels», «“Hello”». Null where it speaks of the scene as a whole. */
export function spokenPart(said: string): Part | null {
  const plain = said.trim().replace(/[\s,.!?]+$/, "");
  const [quote] = quotedTexts(plain);
  const bare = plain.replace(determiners, "").trim();
  if (ofWhole.test(bare)) return null;
  if (quote && quote.start <= 4 && quote.end >= plain.length - 8)
    return { word: null, text: quote.text, ordinal: null, facet: null, said: plain };
  const words = bare.split(/\s+/);
  const isAlone = words.length === 1 && /^(?:first|second|third|fourth|fifth|last)$/i.test(words[0] ?? "");
  const ordinal = words.length > 1 || isAlone ? places[words[0]?.toLowerCase() ?? ""] : undefined;
  const phrase = (ordinal === undefined ? words : words.slice(1)).join(" ");
  const known = partsIn(phrase).find(
    (part) => part.word !== null && part.word !== "line" && part.word !== "shape",
  );
  return {
    word: known?.word ?? null,
    text: null,
    ordinal: ordinal ?? null,
    facet: known?.facet ?? null,
    said: bare,
    phrase,
  };
}

/** «the title and the subtitle» as its parts. */
export function spokenParts(said: string): (Part | null)[] {
  return said.split(/\s+and\s+(?:the\s+)?|\s*,\s*(?:the\s+)?/i).map(spokenPart);
}
