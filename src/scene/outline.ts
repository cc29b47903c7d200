import type { ElementKind, Role } from "./edits/edit-schema";

/** One thing of a scene that can be addressed, with its place in the source. */
export type SceneElement = {
  kind: ElementKind;
  /** The guess at what people would call it; null where nothing speaks for one. */
  role: Role | null;
  /** For people: «Headline», «Headline colour». */
  label: string;
  value: string | number;
  /** The style property or attribute that it sets; null for a text. */
  property: string | null;
  /** The control that holds it, and the way to it within («plans», 1, «name»). */
  control: { name: string; path: (string | number)[] } | null;
  /** Counts from 1 among elements of the same kind and role, in the order of the picture. */
  ordinal: number;
  /** The text beside which a colour or size stands; null where it belongs to none. */
  text: string | null;
  /** Offsets of the literal in the source, and its line and column from 1. */
  start: number;
  end: number;
  line: number;
  column: number;
};

/** What a scene's source has that can be addressed: texts, colours, sizes. `[]` where the code does not parse. */
export function outlineScene(_code: string): SceneElement[] {
  return [];
}
