import { literalOf } from "../analysis/literal";
import { estimate, fontSizeOf } from "../analysis/measure";
import type { SceneTree } from "../analysis/scene-tree";
import { styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { unwrap } from "../analysis/unwrap";
import { writeLiteral } from "../analysis/write-literal";
import { labelOf } from "../control-kind";
import { changeParts } from "./change-part";
import type { SourceEditOf, Target } from "./edit-schema";
import { findParts } from "./find-parts";
import { byChild, type FoundTexts, findTexts, nameOfTexts } from "./find-texts";
import { controlFor, controlNamed, type NamedControl } from "./named-control";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import { changeStyle, type NewValue } from "./style-change";

type Resize = { scale: number } | { px: number };

export function setSize(
  picture: Picture,
  edit: SourceEditOf<"set_size"> | SourceEditOf<"set_size_px">,
): Outcome {
  const resize: Resize = edit.type === "set_size" ? { scale: edit.scale } : { px: edit.px };
  return resizeTexts(picture, edit.target, resize);
}

/** Whole pixels, but for what is smaller than three. */
function tidy(value: number): number {
  return Math.abs(value) >= 3 ? Math.round(value) : Number(value.toFixed(2));
}

function resizeTexts(picture: Picture, target: Target, resize: Resize): Outcome {
  const { tree } = picture;
  const named = target.control ? controlNamed(picture, target.control, "number") : [];
  if (named.length === 1 && named[0]) return throughControl(picture, named[0], resize);
  const found = textsOf(picture, target);
  if (found.type === "unchanged" && target.role && target.text === undefined) {
    const [control, ...others] = controlNamed(picture, `${target.role} size`, "number");
    if (control && others.length === 0) return throughControl(picture, control, resize);
  }
  if (found.type === "unchanged") return counted(picture, target, resize) ?? found;
  if (found.type !== "found") return found;
  const name = nameOfTexts(found.texts, target);
  const control = found.texts.length === 1 ? controlFor(picture, found.texts[0], "size") : null;
  if (control) return throughControl(picture, control, resize);
  const changes: TextChange[] = [];
  for (const group of byChild(found.texts).values()) {
    const [first, ...rest] = group;
    if (!first) continue;
    const inherited = first.box ? fontSizeOf(tree, first.box) : 16;
    const change = changeStyle(
      picture,
      [first, ...rest],
      ["fontSize"],
      newSize(tree, resize, inherited),
      found.texts,
    );
    if ("reason" in change) return unchanged(change.reason);
    changes.push(
      ...change.changes.filter(
        ({ start, end }) => !changes.some((one) => one.start === start && one.end === end),
      ),
    );
  }
  return { type: "changes", changes, summary: summaryOf(name, resize, found.texts.length > 1) };
}

/** The texts that a target means; by name those of the element that is called so. */
function textsOf(picture: Picture, target: Target): FoundTexts {
  if (target.name === undefined) return findTexts(picture, target, true);
  const parts = findParts(picture, target);
  if (parts.type !== "found") return parts;
  const [first, ...rest] = parts.texts;
  return first
    ? { type: "found", texts: [first, ...rest] }
    : { type: "unchanged", reason: `The ${parts.name.toLowerCase()} shows no text.` };
}

/** A number that is computed is no text of the code, but its element has a size. */
function counted(picture: Picture, target: Target, resize: Resize): Outcome | null {
  const parts = target.name === undefined ? null : findParts(picture, target);
  if (parts?.type !== "found" || parts.texts.length > 0) return null;
  if (!parts.boxes.every((box) => styleEntry(picture.tree, box, ["fontSize"]))) return null;
  const value = newSize(picture.tree, resize, 16);
  return changeParts(picture, parts, ["fontSize"], value, summaryOf(parts.name, resize, true));
}

function summaryOf(name: string, resize: Resize, isPlural: boolean): string {
  const verb = isPlural ? "are" : "is";
  if ("px" in resize) return `${name} ${verb} ${resize.px} px`;
  return `${name} ${verb} ${resize.scale >= 1 ? "larger" : "smaller"} (×${Number(resize.scale.toFixed(2))})`;
}

function throughControl(picture: Picture, control: NamedControl, resize: Resize): Outcome {
  const literal = literalOf(control.node);
  const current = literal.type === "literal" && typeof literal.value === "number" ? literal.value : null;
  if (current === null) return unchanged(`${labelOf(control.name)} is no number.`);
  const value = "px" in resize ? resize.px : tidy(current * resize.scale);
  const changes = writeLiteral(picture.tree.code, control.node, value);
  if (changes.length === 0) return unchanged(`${labelOf(control.name)} is ${value} already.`);
  return { type: "changes", changes, summary: `${labelOf(control.name)} is ${value}` };
}

/** A new font size: numbers are multiplied, lengths keep their unit, and anything else is multiplied where it stands. */
function newSize(tree: SceneTree, resize: Resize, inherited: number): NewValue {
  return {
    print(current) {
      if ("px" in resize) return String(resize.px);
      const { scale } = resize;
      const value = current ? unwrap(current) : null;
      if (!value) return String(tidy(inherited * scale));
      if (value.type === "NumericLiteral") return String(tidy(value.value * scale));
      if (value.type === "StringLiteral") return scaledLength(value.value, scale);
      const known = estimate(tree, value);
      if (value.type === "Identifier" && known !== null && !isMoving(tree, value))
        return String(tidy(known * scale));
      const source = tree.code.slice(value.start ?? 0, value.end ?? 0);
      const isSimple =
        value.type === "Identifier" || value.type === "MemberExpression" || value.type === "CallExpression";
      return `${isSimple ? source : `(${source})`} * ${Number(scale.toFixed(3))}`;
    },
  };
}

/** Whether a name stands for something that is computed, so that a plain number would stop it. */
function isMoving(tree: SceneTree, node: Parameters<typeof estimate>[1]): boolean {
  if (node.type !== "Identifier") return true;
  const declared = tree.bindingOf(node)?.path.node;
  const init = declared?.type === "VariableDeclarator" ? declared.init : null;
  return init !== null && init !== undefined && init.type !== "NumericLiteral";
}

/** «8rem» × 1.5 is «12rem», as source; null for what is no length. */
function scaledLength(text: string, scale: number): string | null {
  const value = Number.parseFloat(text);
  if (Number.isNaN(value)) return null;
  let unit = text.trim();
  while (unit !== "" && "0123456789.-+".includes(unit.charAt(0))) unit = unit.slice(1);
  return JSON.stringify(`${Number((value * scale).toFixed(2))}${unit}`);
}
