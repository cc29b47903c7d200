import type { ComponentType } from "react";
import type { ControlValue } from "@/domain/control";
import type { SceneControl } from "@/studio/controls";

/** A control, or a part of one (an item of a list, a field of a record), without its value. */
export type ValueShape = Omit<SceneControl, "name" | "value">;

export type ValueFieldProps = {
  id: string;
  shape: ValueShape;
  value: ControlValue;
  onChange: (value: ControlValue) => void;
};

export type ItemsFieldProps = {
  id: string;
  shape: ValueShape;
  items: ControlValue[];
  onChange: (items: ControlValue[]) => void;
  /** Draws one value of any kind; handed in, since lists may hold lists. */
  Field: ComponentType<ValueFieldProps>;
};

/** Whether a field needs the whole width. */
export function isWideKind(kind: ValueShape["kind"]): boolean {
  return kind === "paragraph" || kind === "list" || kind === "records";
}

/**
 * Whether a text is a choice between names rather than words for people: the code tells at least two non-empty values
 * apart. (That it asks whether a text is empty makes no choice of it.)
 */
export function isChoice({ kind, options }: Pick<ValueShape, "kind" | "options">): boolean {
  return kind === "text" && (options ?? []).filter((option) => option !== "").length > 1;
}
