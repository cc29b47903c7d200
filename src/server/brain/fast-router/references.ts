import { maskContents, maskNeighbours, maskSides } from "./mask-contents";
import { maskAll, maskExceptions, maskFocus } from "./mask-focus";
import { maskDescriptions, maskNames } from "./mask-names";
import { maskNumbers, maskOrdinals } from "./mask-numbers";
import { createMasking } from "./masking";
import type { Reference, ReferenceInput } from "./reference";

export type { Reference, ReferenceInput } from "./reference";

/** A command by itself, whatever a scene is called. */
const history = /^(?:undo|redo)(?: (?:it|that|this|please))?$/;

export type MaskedReferences = { text: string; references: Reference[] };

/** Finds what a text in normal form points at. `structural`: the verb works on whole scenes, so bare names count. */
export function maskReferences(normal: string, input: ReferenceInput, structural: boolean): MaskedReferences {
  const masking = createMasking(normal, input, structural);
  // Names come first, since they may hold numbers and ordinals themselves; «it» comes last.
  if (!history.test(normal)) maskNames(masking);
  maskNumbers(masking);
  maskOrdinals(masking);
  maskDescriptions(masking);
  maskContents(masking);
  maskNeighbours(masking);
  maskSides(masking);
  if (input.sceneCount > 0) {
    maskAll(masking);
    maskExceptions(masking);
    maskFocus(masking);
  }
  return inOrder(masking.text, masking.references);
}

/** Numbers the marks by where they stand, and drops those that a longer phrase has taken in. */
export function inOrder(text: string, references: Reference[]): MaskedReferences {
  const ordered: Reference[] = [];
  const numbered = text.replace(/@s(\d+)/g, (_, index: string) => {
    const reference = references[Number(index)];
    if (reference) ordered.push(reference);
    return `@s${ordered.length - 1}`;
  });
  return { text: numbered.replace(/\s+/g, " ").trim(), references: ordered };
}
