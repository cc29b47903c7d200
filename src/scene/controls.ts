import type * as t from "@babel/types";
import { parse } from "culori";
import { AppError } from "@/domain/app-error";
import { type Controls, type ControlValue, controlsSchema } from "@/domain/control";
import { controlOptions } from "./analysis/control-options";
import { usedControls } from "./analysis/control-use";
import { controlsRead } from "./analysis/controls-read";
import { literalOf } from "./analysis/literal";
import { type SceneTree, sceneTree } from "./analysis/scene-tree";
import { applyChanges } from "./analysis/text-change";
import { keyOf } from "./analysis/unwrap";
import { writeLiteral } from "./analysis/write-literal";
import { type ControlKind, kindOf, labelOf, numberRange } from "./control-kind";
import { boundsText } from "./rules/controls-shape";

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

export type { ControlKind } from "./control-kind";

type ControlLiteral = { name: string; node: t.Node; value: ControlValue };

/** The controls whose values are plain literals, in the order of the source. */
function literals(tree: SceneTree): ControlLiteral[] {
  return (tree.controls?.properties ?? []).flatMap((property) => {
    const name = property.type === "ObjectProperty" ? keyOf(property) : null;
    if (property.type !== "ObjectProperty" || name === null) return [];
    const literal = literalOf(property.value);
    return literal.type === "literal" ? [{ name, node: property.value, value: literal.value }] : [];
  });
}

function treeOf(code: string): SceneTree | null {
  const parsed = sceneTree(code);
  return parsed.type === "parsed" ? parsed.tree : null;
}

/** The values of a scene's `controls`; `{}` where it has none or the code does not parse. */
export function readControls(code: string): Controls {
  const tree = treeOf(code);
  return tree ? Object.fromEntries(literals(tree).map(({ name, value }) => [name, value])) : {};
}

/** The code without the values of its controls: scenes of one template, and versions that a control was moved in, share it. */
export function withoutControlValues(code: string): string {
  const tree = treeOf(code);
  if (!tree) return code;
  return literals(tree).reduceRight(
    (plain, { node }) => plain.slice(0, node.start ?? 0) + plain.slice(node.end ?? 0),
    code,
  );
}

/** The controls that the code uses, in the order of the source. One that changes nothing is left out. */
export function describeControls(code: string): ControlDescriptor[] {
  const tree = treeOf(code);
  if (!tree?.controls) return [];
  const known = described.get(tree) ?? describeAll(tree);
  described.set(tree, known);
  // A caller's own: what is done to it stays out of what is kept.
  return structuredClone(known);
}

/** One edit asks for the same scene's controls again and again; they are kept as long as the scene's tree. */
const described = new WeakMap<SceneTree, ControlDescriptor[]>();

function describeAll(tree: SceneTree): ControlDescriptor[] {
  const used = usedControls(tree);
  return literals(tree)
    .filter(({ name }) => used === "all" || used.has(name))
    .flatMap((literal) => describe(tree, literal));
}

/**
 * The controls that change the picture as the scene is now: without those that only another layout reads, or only a text
 * that is empty. `values` stand over the ones in the code.
 */
export function shownControls(code: string, values: Controls = {}): ControlDescriptor[] {
  const tree = treeOf(code);
  if (!tree?.controls) return [];
  const own = Object.fromEntries(literals(tree).map(({ name, value }) => [name, value]));
  const read = controlsRead(tree, { ...own, ...values });
  return describeControls(code).filter(({ name }) => read === "all" || read.has(name));
}

function describe(tree: SceneTree, { name, node, value }: ControlLiteral): ControlDescriptor[] {
  const kind = kindOf(name, value);
  if (!kind) return [];
  const descriptor: ControlDescriptor = { name, label: labelOf(name), kind, value };
  if (typeof value === "number") Object.assign(descriptor, numberRange(name, value));
  if (kind === "list" && Array.isArray(value)) {
    const [first] = value;
    descriptor.itemKind = (first === undefined ? null : kindOf(name, first)) ?? "text";
  }
  if (kind === "records" && Array.isArray(value)) descriptor.fields = fieldsOf(value);
  if (kind === "text") {
    const options = controlOptions(tree, node);
    if (options.length > 1) descriptor.options = options;
  }
  return [descriptor];
}

export function fieldsOf(records: ControlValue[]): ControlField[] {
  const fields = new Map<string, ControlField>();
  for (const record of records) {
    if (record === null || typeof record !== "object" || Array.isArray(record)) continue;
    for (const [name, value] of Object.entries(record)) {
      const kind = kindOf(name, value);
      if (!kind || fields.has(name)) continue;
      fields.set(name, {
        name,
        label: labelOf(name),
        kind,
        ...(typeof value === "number" ? numberRange(name, value) : {}),
      });
    }
  }
  return [...fields.values()];
}

/**
 * The code with new literals for the given controls; all else, comments and formatting included, stays as it is.
 * Throws `AppError` `invalid_input` for an unknown name and for a value of another shape.
 */
export function writeControls(code: string, values: Controls): string {
  const bounds = controlsSchema.safeParse(values);
  if (!bounds.success) {
    const [issue] = bounds.error.issues;
    throw new AppError("invalid_input", issue ? boundsText(issue) : "These values cannot be saved.");
  }
  const tree = treeOf(code);
  if (!tree)
    throw new AppError("invalid_input", "The scene's code has an error, so its controls cannot be changed.");
  const known = new Map(literals(tree).map((literal) => [literal.name, literal]));
  const changes = Object.entries(values).flatMap(([name, value]) => {
    const literal = known.get(name);
    if (!literal) throw new AppError("invalid_input", `The scene has no control “${name}”.`);
    assertFits(name, literal.value, value);
    return writeLiteral(code, literal.node, value);
  });
  return applyChanges(code, changes);
}

function refuse(name: string, expected: string): never {
  throw new AppError("invalid_input", `The control “${name}” takes ${expected}.`);
}

/** Throws unless a value has the shape of what the control holds now. */
function assertFits(name: string, current: ControlValue, value: ControlValue): void {
  if (typeof current === "string") {
    if (typeof value !== "string") refuse(name, "a text");
    if (kindOf(name, current) === "color" && !parse(value)) refuse(name, "a colour, such as #f2994a");
  } else if (typeof current === "number") {
    if (typeof value !== "number") refuse(name, "a number");
  } else if (typeof current === "boolean") {
    if (typeof value !== "boolean") refuse(name, "true or false");
  } else if (Array.isArray(current)) {
    if (!Array.isArray(value)) refuse(name, "a list");
    const [model] = current;
    for (const [index, item] of value.entries())
      if (model !== undefined) assertFits(name, current[index] ?? model, item);
  } else if (current !== null) {
    if (value === null || typeof value !== "object" || Array.isArray(value)) refuse(name, "a record");
    for (const [key, item] of Object.entries(value)) {
      const field = current[key];
      if (field === undefined) refuse(name, `only these fields: ${Object.keys(current).join(", ")}`);
      assertFits(`${name}.${key}`, field, item);
    }
  } else if (value !== null && typeof value === "object") refuse(name, "a text or a number");
}
