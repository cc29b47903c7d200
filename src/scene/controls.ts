import { AppError } from "@/domain/app-error";
import type { Controls, ControlValue } from "@/domain/control";

export const controlKinds = ["text", "paragraph", "color", "number", "boolean", "list", "records"] as const;
export type ControlKind = (typeof controlKinds)[number];

/** What an inspector needs to offer one control. */
export type ControlDescriptor = {
  name: string;
  /** For people: «Headline colour». */
  label: string;
  kind: ControlKind;
  value: ControlValue;
  /** Sensible bounds and step of a number's slider; a value outside of them may still be written. */
  min?: number;
  max?: number;
  step?: number;
  /** The values that the code tells apart, where a text is a choice. */
  options?: string[];
  /** The kind of a list's items. */
  itemKind?: ControlKind;
  /** The fields of a record, from its first item on. */
  fields?: ControlField[];
};
export type ControlField = {
  name: string;
  label: string;
  kind: ControlKind;
  min?: number;
  max?: number;
  step?: number;
};

/** The values of a scene's `controls`; `{}` where it has none or the code does not parse. */
export function readControls(_code: string): Controls {
  return {};
}

/** The controls that the code uses, in the order of the source. One that changes nothing is left out. */
export function describeControls(_code: string): ControlDescriptor[] {
  return [];
}

/**
 * The code with new literals for the given controls; all else, comments and formatting included, stays as it is.
 * Throws `AppError` `invalid_input` for an unknown name and for a value of another shape.
 */
export function writeControls(_code: string, values: Controls): string {
  const [name] = Object.keys(values);
  throw new AppError("invalid_input", `There is no control “${name ?? ""}”.`);
}
