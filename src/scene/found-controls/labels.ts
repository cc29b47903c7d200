import type * as t from "@babel/types";
import { nameOf } from "../analysis/values";
import { labelOf } from "../control-kind";
import { nameWordsOf } from "../edits/part-names";
import type { Picture } from "../edits/picture";
import type { SceneElement } from "../outline";
import { wordsOf } from "../words";

/**
 * Names and labels: by the constant that holds it, else by its role; several alike by their words, and counted where
 * these are the same.
 */
export function addressed(
  elements: SceneElement[],
  picture: Picture,
): { element: SceneElement; name: string; label: string }[] {
  const bases = elements.map((element) => baseOf(element, picture));
  const told = elements.map((element, at) => {
    const base = bases[at] ?? "";
    const isOne = bases.filter((other) => other === base).length === 1;
    return (isOne ? null : spokenOf(element)) ?? labelOf(base.replaceAll("_", " "));
  });
  return elements.map((element, at) => {
    const label = told[at] ?? "";
    const isOne = told.filter((other) => other === label).length === 1;
    const count = told.slice(0, at + 1).filter((other) => other === label).length;
    return {
      element,
      name: `found_${element.kind}_${at + 1}`,
      label: isOne ? label : `${label} ${count}`,
    };
  });
}

const longestWords = 14;

/** One of several alike, told by words: a text by its own, a colour or size by those that it stands at. */
function spokenOf(element: SceneElement): string | null {
  const words = element.kind === "text" ? String(element.value).trim() : element.text?.trim();
  if (!words) return null;
  const [line = ""] = words.split("\n");
  const cut = line.length > longestWords ? line.slice(0, line.lastIndexOf(" ", longestWords)) : line;
  const short = cut.length > longestWords ? cut.slice(0, longestWords) : cut;
  const quoted = `“${short}${short === words ? "" : "…"}”`;
  if (element.kind === "text") return quoted;
  if (element.kind === "number") return `${quoted} size`;
  return element.property?.startsWith("background") ? `${quoted} background` : `${quoted} colour`;
}

const plainNames = new Set([
  "color",
  "fill",
  "background",
  "bg",
  "background color",
  "stroke",
  "stop color",
  "border",
  "border color",
  "text",
  "children",
]);

function baseOf(element: SceneElement, picture: Picture): string {
  const constant = constantOf(element, picture);
  if (constant)
    return element.kind === "color" &&
      !/colou?r$/i.test(constant) &&
      !wordsOf(constant).includes("background")
      ? `${constant}_color`
      : constant;
  if (element.kind === "text")
    return element.role === null || element.role === "headline"
      ? "title_text"
      : element.role === "button"
        ? "button_text"
        : element.role;
  if (element.kind === "number")
    return element.role === null
      ? (element.property ?? "number")
      : `${element.role === "headline" ? "title" : element.role}_size`;
  if (element.role === "background") return "background";
  const drawn = element.role === null || element.role === "surface" ? drawnName(element, picture) : null;
  if (drawn) return `${drawn}_color`;
  if (element.role !== null)
    return `${element.role === "headline" ? "title" : element.role}_${element.role === "button" && element.property?.startsWith("background") !== true && element.text !== null ? "text_" : ""}color`;
  return element.property && !plainNames.has(wordsOf(element.property).join(" "))
    ? `${element.property}_color`
    : "color";
}

const spokenShapes = [
  "bar",
  "card",
  "circle",
  "line",
  "icon",
  "badge",
  "avatar",
  "button",
  "rectangle",
  "path",
] as const;

/** The element in whose tag a colour stands, by what people call it. */
function drawnName(element: SceneElement, picture: Picture): string | null {
  const box = picture.boxes.findLast(({ node }) => {
    const tag = node.type === "JSXElement" ? node.openingElement : node;
    return (tag.start ?? 0) <= element.start && (tag.end ?? 0) >= element.end;
  });
  if (!box) return null;
  const names = nameWordsOf(picture, box);
  const shape = spokenShapes.find((word) => (names.get(word) ?? 0) >= 2);
  const { component } = box;
  if (shape || !component || component === picture.tree.component || box.parent?.component === component)
    return shape ?? null;
  return wordsOf(nameOf(picture.tree, component)?.name ?? "").join("_") || null;
}

/** What a constant or a field of one is called, where that says more than the property that it sets. */
function constantOf(element: SceneElement, { tree }: Picture): string | null {
  const node = tree.nodes.find(
    (one) =>
      (one.start === element.start || one.start === element.start - 1) &&
      /Literal$/.test(one.type) &&
      one.type !== "TemplateLiteral",
  );
  const parent = node ? tree.parentOf(node) : null;
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier")
    return named(parent.id.name, element);
  if (parent?.type === "AssignmentPattern" && parent.left.type === "Identifier")
    return named(parent.left.name, element);
  if (parent?.type !== "ObjectProperty" || parent.key.type !== "Identifier") return null;
  const isStyle = plainNames.has(wordsOf(parent.key.name).join(" ")) || parent.key.name === "fontSize";
  return isStyle || holderOf(tree, parent) !== "constant" ? null : named(parent.key.name, element);
}

function named(name: string, element: SceneElement): string | null {
  const words = wordsOf(name).join("_");
  if (words === "" || plainNames.has(words.replaceAll("_", " ")))
    return element.kind === "number" ? words : null;
  return words;
}

/** Whether an object's field belongs to a constant (`const theme = { accent: … }`) or to a style in the markup. */
function holderOf(tree: Picture["tree"], property: t.Node): "constant" | "markup" {
  for (let node = tree.parentOf(property); node; node = tree.parentOf(node)) {
    if (node.type === "VariableDeclarator") return "constant";
    if (
      node.type === "JSXAttribute" ||
      node.type === "JSXExpressionContainer" ||
      node.type === "CallExpression"
    )
      return "markup";
  }
  return "markup";
}
