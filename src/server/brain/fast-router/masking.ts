import type { Reference, ReferenceInput } from "./reference";

/** A sentence whose phrases for scenes are replaced by marks, one after the other. */
export type Masking = ReferenceInput & {
  /** In normal form, with a space on either side. */
  text: string;
  references: Reference[];
  /** The verb works on whole scenes, so that bare names and numbers count. */
  structural: boolean;
  /** Keeps a reference and gives its mark. */
  mark(reference: Reference): string;
  /** The mark of the scene with this ordinal. */
  at(ordinal: number, phrase: string): string;
  /** One mark for several ordinals; missing where one of them is. */
  several(ordinals: number[], phrase: string): string;
  /** Like `String.replace`, with groups that took no part as empty texts. */
  replace(pattern: RegExp, by: (...groups: string[]) => string): void;
};

export function createMasking(normal: string, input: ReferenceInput, structural: boolean): Masking {
  const { scenes } = input;
  const masking: Masking = {
    ...input,
    text: ` ${normal} `,
    references: [],
    structural,
    mark(reference) {
      masking.references.push(reference);
      return `@s${masking.references.length - 1}`;
    },
    at(ordinal, phrase) {
      const scene = scenes.find((line) => line.ordinal === ordinal);
      return masking.mark(scene ? { type: "scenes", scenes: [scene], phrase } : { type: "missing", phrase });
    },
    several(ordinals, phrase) {
      const found = ordinals.map((ordinal) => scenes.find((line) => line.ordinal === ordinal));
      const there = found.filter((scene) => scene !== undefined);
      const complete = there.length === ordinals.length && ordinals.length > 0;
      return masking.mark(
        complete ? { type: "scenes", scenes: there, phrase } : { type: "missing", phrase: phrase.trim() },
      );
    },
    replace(pattern, by) {
      masking.text = masking.text.replace(pattern, (whole: string, ...rest: unknown[]) => {
        // Behind the groups stand the offset, the text, and the named groups.
        const groups = rest.slice(
          0,
          rest.findIndex((part) => typeof part === "number"),
        );
        return by(whole, ...groups.map((group) => (typeof group === "string" ? group : "")));
      });
    },
  };
  return masking;
}
