import { maskContents, maskNeighbours, maskSides } from "./mask-contents";
import { maskAll, maskExceptions, maskFocus } from "./mask-focus";
import { maskDescriptions, maskNames } from "./mask-names";
import { maskNumbers, maskOrdinals } from "./mask-numbers";
import { createMasking, type Masking } from "./masking";
import type { Reference, ReferenceInput } from "./reference";

export type { Reference, ReferenceInput } from "./reference";

export type MaskedReferences = { text: string; references: Reference[] };

/** Finds what a text in normal form points at. `structural`: the verb works on whole scenes, so bare names count. */
export function maskReferences(normal: string, input: ReferenceInput, structural: boolean): MaskedReferences {
  // A command by itself, whatever a scene is called.
  if (/^(?:undo|redo)$/.test(normal)) return { text: normal, references: [] };
  const masking = createMasking(normal, input, structural);
  // Names come first, since they may hold numbers and ordinals themselves; «it» comes last.
  maskNames(masking);
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
  bindPronouns(masking);
  return inOrder(masking.text, masking.references);
}

/** «speed up the map so it takes 3 seconds»: behind a scene «it» is that scene, save where it is set against it. */
function bindPronouns(masking: Masking): void {
  const { references } = masking;
  const named = references.filter(({ type }) => type === "scenes" || type === "all");
  if (named.length === 0) return;
  let last: Reference | null = null;
  for (const match of masking.text.matchAll(/(\S*) @s(\d+)/g)) {
    const index = Number(match[2]);
    const reference = references[index];
    if (!reference) continue;
    if (reference.type === "scenes") last = reference;
    else if (
      last &&
      reference.type === "focus" &&
      /^(?:it|them|that|this)$/.test(reference.phrase.trim()) &&
      !/^(?:before|after|behind|with|and|than|between|of|like|as|or|,)$/.test(match[1] ?? "")
    )
      references[index] = last;
  }
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
