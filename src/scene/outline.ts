import type * as t from "@babel/types";
import { colorTokens } from "./analysis/css-colors";
import { estimate } from "./analysis/measure";
import { type SceneTree, sceneTree } from "./analysis/scene-tree";
import { styleEntry } from "./analysis/styles";
import { attributeName, keyOf } from "./analysis/unwrap";
import { valuesOf } from "./analysis/values";
import { isColor, labelOf } from "./control-kind";
import { backgroundEntries } from "./edits/backgrounds";
import type { ElementKind, Role } from "./edits/edit-schema";
import { controlOf, type Picture, pictureOf } from "./edits/picture";
import { labelOfRole, roleOfName } from "./edits/role-words";
import type { ShownText } from "./edits/shown-texts";

/** One thing of a scene that can be addressed, with its place in the source. */
export type SceneElement = {
  kind: ElementKind;
  /** The guess at what people would call it; null where nothing speaks for one. */
  role: Role | null;
  /** For people: «Headline», «Headline colour». */
  label: string;
  value: string | number;
  /** The style property, attribute or name that it sets; null for a text. */
  property: string | null;
  /** The control that holds it, and the way to it within («plans», 1, «name»). */
  control: { name: string; path: (string | number)[] } | null;
  /** Counts from 1 among elements of the same kind and role, in the order of the source. */
  ordinal: number;
  /** The text beside which a colour or size stands; null where it belongs to none. */
  text: string | null;
  /** Offsets of the literal in the source, and its line and column from 1. */
  start: number;
  end: number;
  line: number;
  column: number;
};
type Draft = Omit<SceneElement, "ordinal" | "line" | "column">;

/** What a scene's source has that can be addressed: texts, colours, sizes. `[]` where the code does not parse. */
export function outlineScene(code: string): SceneElement[] {
  const parsed = sceneTree(code);
  return parsed.type === "parsed" ? elementsOf(pictureOf(parsed.tree)) : [];
}

export function elementsOf(picture: Picture): SceneElement[] {
  const drafts = [...texts(picture), ...colors(picture), ...numbers(picture)].sort(
    (a, b) => a.start - b.start,
  );
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const key = `${draft.kind}:${draft.role}`;
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    return { ...draft, ordinal, ...placeOf(picture.tree.code, draft.start) };
  });
}

function placeOf(code: string, offset: number): { line: number; column: number } {
  const before = code.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

function range(node: t.Node): { start: number; end: number } {
  return { start: node.start ?? 0, end: node.end ?? 0 };
}

export function elementOfText(picture: Picture, text: ShownText): SceneElement {
  const { start } = range(text.literal);
  const draft = textDraft(picture.tree, text);
  const ordinal = picture.texts.filter(
    (one) => one.role === text.role && (one.literal.start ?? 0) <= start,
  ).length;
  return { ...draft, ordinal, ...placeOf(picture.tree.code, start) };
}

function textDraft(tree: SceneTree, text: ShownText): Draft {
  return {
    kind: "text",
    role: text.role,
    label: text.role ? labelOfRole(text.role) : "Text",
    value: text.value,
    property: null,
    control: controlOf(tree, text.literal),
    text: null,
    ...range(text.literal),
  };
}

function texts({ tree, texts: shown }: Picture): Draft[] {
  return shown.map((text) => textDraft(tree, text));
}

const colorProperties = ["color", "fill", "backgroundColor", "background", "borderColor", "border"];

/** Every literal that is a colour or holds colours; what it colours gives it its role. */
function colors(picture: Picture): Draft[] {
  const { tree } = picture;
  const owners = colorOwners(picture);
  return tree.nodes.flatMap((node) => {
    const value =
      node.type === "StringLiteral"
        ? node.value
        : node.type === "TemplateLiteral" && node.expressions.length === 0
          ? (node.quasis[0]?.value.cooked ?? "")
          : null;
    if (value === null || (node.type !== "StringLiteral" && node.type !== "TemplateLiteral")) return [];
    const property = propertyName(tree, node);
    const owner = owners.get(node);
    const isStyle =
      owner !== undefined ||
      (property !== null && colorProperties.includes(property)) ||
      isColor(value, property ?? "");
    if (!isStyle) return [];
    const { start } = range(node);
    const named = property ? roleOfName(property) : null;
    const role = owner ? (owner.role ?? (named === "background" ? null : named)) : named;
    const control = controlOf(tree, node);
    return colorTokens(value)
      .filter(({ text }) => text.toLowerCase() !== "transparent")
      .map((token) => ({
        kind: "color" as const,
        role,
        label: role ? `${labelOfRole(role)} colour` : property ? labelOf(property) : "Colour",
        value: token.text,
        property: owner?.property ?? property,
        control,
        text: owner?.text ?? null,
        start: start + 1 + token.start,
        end: start + 1 + token.end,
      }));
  });
}

type Owner = { role: Role | null; property: string; text: string | null };

/** What each colour literal colours: a text, a button, the background. */
function colorOwners(picture: Picture): Map<t.Node, Owner> {
  const { tree } = picture;
  const owners = new Map<t.Node, Owner>();
  const own = (value: t.Node, owner: Owner) => {
    for (const leaf of valuesOf(tree, value)) if (!owners.has(leaf)) owners.set(leaf, owner);
  };
  for (const { entry } of backgroundEntries(picture))
    own(entry.value, { role: "background", property: entry.property, text: null });
  for (const text of picture.texts) {
    if (!text.box) continue;
    for (const property of colorProperties) {
      const entry = styleEntry(tree, text.box, [property]);
      if (entry) own(entry.value, { role: text.role, property, text: text.value });
    }
  }
  for (const box of picture.boxes) {
    for (const property of [...colorProperties, "stroke", "stopColor"]) {
      const entry = styleEntry(tree, box, [property]);
      const role = property.startsWith("background") ? "surface" : null;
      if (entry) own(entry.value, { role, property, text: null });
    }
  }
  return owners;
}

/** The key, attribute or constant that a literal is the value of. */
function propertyName(tree: SceneTree, literal: t.Node): string | null {
  for (let node = tree.parentOf(literal), step = 0; node && step < 3; node = tree.parentOf(node), step++) {
    if (node.type === "ObjectProperty") return keyOf(node);
    if (node.type === "JSXAttribute") return attributeName(node);
    if (node.type === "VariableDeclarator") return node.id.type === "Identifier" ? node.id.name : null;
    if (node.type === "AssignmentPattern") return node.left.type === "Identifier" ? node.left.name : null;
  }
  return null;
}

/** Numbers with a name: controls, constants, and the sizes of texts. */
function numbers(picture: Picture): Draft[] {
  const { tree } = picture;
  const sizes = new Map<t.Node, ShownText>();
  for (const text of picture.texts) {
    const entry = text.box ? styleEntry(tree, text.box, ["fontSize"]) : null;
    for (const leaf of entry ? valuesOf(tree, entry.value) : []) if (!sizes.has(leaf)) sizes.set(leaf, text);
  }
  return tree.nodes.flatMap((node) => {
    if (node.type !== "NumericLiteral") return [];
    const property = propertyName(tree, node);
    const shown = sizes.get(node);
    const control = controlOf(tree, node);
    const parent = tree.parentOf(node);
    const isConstant =
      parent?.type === "VariableDeclarator" || (parent?.type === "UnaryExpression" && control !== null);
    if (!shown && !control && !isConstant) return [];
    const role = shown?.role ?? (property ? roleOfName(property) : null);
    const signed = parent?.type === "UnaryExpression" ? parent : node;
    return [
      {
        kind: "number" as const,
        role,
        label: shown && role ? `${labelOfRole(role)} size` : property ? labelOf(property) : "Number",
        value: estimate(tree, signed) ?? node.value,
        property: shown ? "fontSize" : property,
        control,
        text: shown?.value ?? null,
        ...range(signed),
      },
    ];
  });
}
