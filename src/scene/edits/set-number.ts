import type * as t from "@babel/types";
import type { SceneTree } from "../analysis/scene-tree";
import { writeLiteral } from "../analysis/write-literal";
import { labelOf } from "../control-kind";
import { wordsOf } from "../words";
import { range } from "./add-style";
import type { SourceEditOf } from "./edit-schema";
import { findTexts } from "./find-texts";
import { controlNamed } from "./named-control";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import { setSize } from "./set-size";

/** Sets a number by the name it has: a control, else a constant of the code; by a text, the size of that text. */
export function setNumber(picture: Picture, { target, value }: SourceEditOf<"set_number">): Outcome {
  const { tree } = picture;
  if (target.control !== undefined) {
    const controls = controlNamed(picture, target.control, "number");
    const [control, ...others] = controls;
    if (control && others.length === 0) {
      const changes = writeLiteral(tree.code, control.node, value);
      if (changes.length === 0) return unchanged(`${labelOf(control.name)} is ${value} already.`);
      return { type: "changes", changes, summary: `${labelOf(control.name)} is ${value}` };
    }
    if (others.length > 0)
      return unchanged(`Several controls fit: ${controls.map(({ name }) => labelOf(name)).join(", ")}.`);
    return constant(tree, target.control, value);
  }
  const found = findTexts(picture, target, false);
  if (found.type !== "found") return found;
  const [text] = found.texts;
  if (text.literal.type === "NumericLiteral") {
    const changes = writeLiteral(tree.code, text.literal, value);
    return changes.length > 0
      ? { type: "changes", changes, summary: `${text.value} is ${value}` }
      : unchanged(`It is ${value} already.`);
  }
  if (value < 1 || value > 4_000) return unchanged(`A text cannot be ${value} px tall.`);
  return setSize(picture, { type: "set_size_px", target, px: value });
}

/** `const PARTICLE_COUNT = 60`, `{ radius: 12 }`: the one number of that name. */
function constant(tree: SceneTree, wanted: string, value: number): Outcome {
  const words = wordsOf(wanted);
  const named = tree.nodes.flatMap((node) => {
    if (node.type !== "NumericLiteral") return [];
    const name = nameOf(tree, node);
    return name && words.every((word) => wordsOf(name).includes(word)) ? [{ node, name }] : [];
  });
  const exact = named.filter(({ name }) => wordsOf(name).join(" ") === words.join(" "));
  const [found, ...others] = exact.length > 0 ? exact : named;
  if (!found) return unchanged(`The scene has no number called “${wanted}”.`);
  if (others.length > 0) return unchanged(`The scene has several numbers called “${wanted}”.`);
  if (found.node.value === value) return unchanged(`${labelOf(found.name)} is ${value} already.`);
  return {
    type: "changes",
    changes: [{ ...range(found.node), text: String(value) }],
    summary: `${labelOf(found.name)} is ${value}`,
  };
}

function nameOf(tree: SceneTree, node: t.NumericLiteral): string | null {
  const parent = tree.parentOf(node);
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier") return parent.id.name;
  if (parent?.type === "ObjectProperty" && parent.key.type === "Identifier") return parent.key.name;
  if (parent?.type === "AssignmentPattern" && parent.left.type === "Identifier") return parent.left.name;
  const attribute = parent?.type === "JSXExpressionContainer" ? tree.parentOf(parent) : null;
  return attribute?.type === "JSXAttribute" && attribute.name.type === "JSXIdentifier"
    ? attribute.name.name
    : null;
}
