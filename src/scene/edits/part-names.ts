import type * as t from "@babel/types";
import { attributeOf, type Box } from "../analysis/boxes";
import { isFunction } from "../analysis/calls";
import { estimate } from "../analysis/measure";
import { backgroundNames, styleEntry } from "../analysis/styles";
import { keyOf, unwrap } from "../analysis/unwrap";
import { nameOf, valuesOf } from "../analysis/values";
import { wordsOf } from "../words";
import type { Picture } from "./picture";
import { kindsOfText } from "./text-kinds";

/** Words by which an element can be called, and how surely each means it. */
export type NameWords = Map<string, number>;

/** What people call a thing and what code calls it. */
const groups: string[][] = [
  ["card", "tile", "panel", "box", "container", "block"],
  ["bar", "column"],
  ["icon", "emoji", "symbol", "pictogram"],
  ["logo", "mark", "emblem", "wordmark"],
  ["image", "picture", "photo", "img", "screenshot", "pic", "photograph"],
  ["circle", "dot", "ring", "ball", "orb", "disc", "blob"],
  ["line", "rule", "divider", "underline", "curve", "path", "separator"],
  ["check", "checkmark", "tick"],
  ["button", "cta", "btn"],
  ["url", "website", "link", "domain", "address", "site", "web"],
  ["label", "tag", "badge", "pill", "chip", "caption"],
  ["price", "cost", "amount"],
  ["date", "when"],
  ["score", "point", "result", "rating", "rank"],
  ["temperature", "degree"],
  ["description", "detail", "blurb", "explanation"],
  ["team", "player", "club", "contestant"],
  ["stripe", "strip", "band", "line"],
  ["number", "value", "figure", "count", "counter", "percentage"],
  ["author", "speaker", "person", "attribution"],
  ["quote", "quotation", "blockquote"],
  ["avatar", "portrait", "face"],
  ["note", "footnote", "footer"],
  ["chart", "graph", "diagram"],
  ["message", "bubble", "chat"],
  ["name", "brand"],
  ["square", "rect", "rectangle"],
  ["title", "heading", "headline"],
  ["plan", "tier", "package"],
  ["item", "row", "entry", "bullet", "point"],
];

export function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && (word.endsWith("xes") || word.endsWith("sses") || word.endsWith("shes")))
    return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** How well one word of a person fits the words of an element. */
export function fitOf(names: NameWords, said: string): number {
  const word = singular(said.toLowerCase());
  const own = names.get(word) ?? 0;
  const near = groups
    .filter((group) => group.includes(word))
    .flat()
    .reduce((best, other) => Math.max(best, (names.get(other) ?? 0) * 0.8), 0);
  return Math.max(own, near, shortened(names, word) * 0.8);
}

/** What code calls `temp`, `desc` or `img`, people say whole. */
function shortened(names: NameWords, word: string): number {
  let best = 0;
  for (const [name, weight] of names)
    if (name.length >= 3 && word.length >= name.length + 2 && word.startsWith(name))
      best = Math.max(best, weight);
  return best;
}

const tagWords: Record<string, string> = {
  img: "image",
  Img: "image",
  image: "image",
  svg: "drawing chart graphic illustration donut",
  ul: "list legend",
  ol: "list",
  li: "item",
  circle: "circle",
  Circle: "circle",
  ellipse: "circle",
  rect: "rectangle",
  Rect: "rectangle",
  line: "line",
  path: "path",
  polyline: "line",
  hr: "line",
  button: "button",
  blockquote: "quote",
  q: "quote",
  cite: "author",
  footer: "footer",
  header: "header",
  p: "paragraph",
  Video: "video",
  OffthreadVideo: "video",
};
const structural = new Set(["AbsoluteFill", "Sequence", "Series", "Fragment", "Loop", "Freeze"]);

/** All that an element could be called: its tag, styles, component, the data it draws, its shape and its texts. */
export function nameWordsOf(picture: Picture, box: Box): NameWords {
  const words: NameWords = new Map();
  const add = (name: string, weight: number) => {
    for (const word of wordsOf(name)) {
      const plain = singular(word);
      if (plain.length > 1) words.set(plain, Math.max(words.get(plain) ?? 0, weight));
    }
  };
  const { tree } = picture;
  const tagWord = tagWords[box.tag];
  if (tagWord) add(tagWord, 4);
  const isComponent = box.tag.charAt(0) !== box.tag.charAt(0).toLowerCase();
  if (isComponent && !structural.has(box.tag)) add(box.tag, 5);
  if (isIcon(picture, box)) add("icon", 4);
  for (const name of attributeNames(box)) add(name, 5);
  if (box.component && box.component !== tree.component && box.parent?.component !== box.component)
    add(nameOf(tree, box.component)?.name ?? "", 5);
  for (const name of listNames(picture, box)) add(name, 3);
  for (const child of box.children) {
    for (const name of memberNames(child)) add(name, 4);
    const inner = unwrap(child);
    if (inner.type === "TemplateLiteral")
      for (const one of inner.expressions) for (const name of memberNames(one)) add(name, 3);
  }
  for (const name of paintNames(picture, box)) add(name, 3);
  add(commentBefore(picture, box), 3);
  for (const name of shapeNames(picture, box)) add(name, 2);
  // A thin filled box is a bar to many, where no chart has any.
  if (words.get("line") === 2) add("bar", 1);
  if (showsNumbers(picture, box)) add("number", 2);
  // What is drawn once for each element of a list is a row of it, whatever it looks like.
  if (listNames(picture, box).length > 0 && textsWithin(picture, box).length > 0) add("row", 2);
  for (const text of picture.texts) {
    if (text.box !== box) continue;
    add(text.value, 2);
    for (const name of kindsOfText(text.value)) add(name, 3);
  }
  if (box.tag === "svg" && box.component === tree.component && tree.component && isFunction(tree.component))
    add(nameOf(tree, tree.component)?.name ?? "", 2);
  return words;
}

/** Whether it shows a field of data that is a number: `{d.temp}°`. */
function showsNumbers({ tree }: Picture, box: Box): boolean {
  return box.children.some((child) => {
    if (child.type === "JSXElement" || unwrap(child).type !== "MemberExpression") return false;
    const values = valuesOf(tree, child);
    return values.length > 0 && values.every((value) => value.type === "NumericLiteral");
  });
}

function isIcon({ tree }: Picture, box: Box): boolean {
  const name = box.node.type === "JSXElement" ? box.node.openingElement.name : null;
  const from = name?.type === "JSXIdentifier" ? tree.bindingOf(name)?.path.parent : null;
  return from?.type === "ImportDeclaration" && from.source.value.includes("lucide");
}

/** The styles, class and labels that an element is given: `styles.card`, `className="card"`, `alt="Our team"`. */
function attributeNames(box: Box): string[] {
  const names: string[] = [];
  for (const name of ["className", "id", "alt", "aria-label", "src", "data-name"]) {
    const value = attributeOf(box, name)?.value;
    if (value?.type === "StringLiteral") names.push(value.value.slice(0, 200));
  }
  const style = attributeOf(box, "style");
  return style ? [...names, ...styleNames(style.value)] : names;
}

function styleNames(wrapped: t.Node): string[] {
  const value = unwrap(wrapped);
  if (value.type === "Identifier") return [value.name];
  if (value.type === "MemberExpression")
    return [keyOf({ key: value.property, computed: value.computed }) ?? ""];
  if (value.type !== "ObjectExpression") return [];
  return value.properties.flatMap((one) => (one.type === "SpreadElement" ? styleNames(one.argument) : []));
}

/** `bars.map((bar) => <div …>)`: what a list and its elements are called. */
function listNames({ tree }: Picture, box: Box): string[] {
  let node = tree.parentOf(box.node);
  while (node && (node.type === "ReturnStatement" || node.type === "BlockStatement"))
    node = tree.parentOf(node);
  if (!node || !isFunction(node)) return [];
  const call = tree.parentOf(node);
  if (call?.type !== "CallExpression" || call.callee.type !== "MemberExpression") return [];
  const [parameter] = node.params;
  const list = unwrap(call.callee.object);
  return [
    list.type === "Identifier"
      ? list.name
      : list.type === "MemberExpression"
        ? (memberNames(list)[0] ?? "")
        : "",
    parameter?.type === "Identifier" ? parameter.name : "",
  ];
}

/** The names in an expression that is shown: `{plan.price}`, `{brand}`. */
function memberNames(wrapped: t.Node): string[] {
  const node = unwrap(wrapped);
  if (node.type === "Identifier") return [node.name];
  if (node.type === "MemberExpression")
    return [keyOf({ key: node.property, computed: node.computed }) ?? ""].filter((name) => name !== "length");
  // `Math.round(value * grow).toLocaleString()` shows the value.
  if (node.type === "CallExpression")
    return [
      ...(node.callee.type === "MemberExpression" ? memberNames(node.callee.object) : []),
      ...node.arguments.flatMap((argument) => memberNames(argument)),
    ].filter((name) => name !== "Math");
  // «{index + 1}» is drawn as a number.
  if (
    node.type === "BinaryExpression" &&
    node.left.type === "Identifier" &&
    /^(?:i|idx|index)$/.test(node.left.name)
  )
    return ["number"];
  if (node.type === "BinaryExpression") return [node.left, node.right].flatMap((side) => memberNames(side));
  return [];
}

const paintWords = new Set([
  "color",
  "colors",
  "colour",
  "theme",
  "palette",
  "primary",
  "secondary",
  "bg",
  "background",
]);

/** `background: BAR_COLOR` says what is painted. */
function paintNames({ tree }: Picture, box: Box): string[] {
  return ["backgroundColor", "background", "color", "fill", "stroke"].flatMap((property) => {
    const entry = styleEntry(tree, box, [property]);
    const value = entry ? unwrap(entry.value) : null;
    const name = value ? memberNames(value)[0] : undefined;
    return name === undefined ? [] : wordsOf(name).filter((word) => !paintWords.has(word));
  });
}

/** `{/* the three cards …}` right before an element. */
function commentBefore({ tree }: Picture, box: Box): string {
  const parent = tree.parentOf(box.node);
  if (parent?.type !== "JSXElement" && parent?.type !== "JSXFragment") return "";
  const siblings: t.Node[] = parent.children;
  for (let at = siblings.indexOf(box.node) - 1; at >= 0; at--) {
    const sibling = siblings[at];
    if (sibling?.type === "JSXText" && sibling.value.trim() === "") continue;
    const inner = sibling?.type === "JSXExpressionContainer" ? sibling.expression : null;
    return inner?.type === "JSXEmptyExpression"
      ? (inner.innerComments ?? [])
          .map((comment) => comment.value)
          .join(" ")
          .slice(0, 80)
      : "";
  }
  return "";
}

const pictograph = /\p{Extended_Pictographic}/u;

/** What an element looks like: a filled, rounded box is a card, a filled one without texts that repeats a bar. */
function shapeNames(picture: Picture, box: Box): string[] {
  const { tree } = picture;
  if (box.tag === "AbsoluteFill") return [];
  const names: string[] = [];
  const has = (properties: readonly string[]) => styleEntry(tree, box, properties) !== null;
  const measure = (property: string) => {
    const entry = styleEntry(tree, box, [property]);
    return entry ? estimate(tree, entry.value) : null;
  };
  const texts = textsWithin(picture, box);
  const isFilled = has(backgroundNames) || has(["fill"]);
  const width = measure("width");
  const height = measure("height");
  const isButton = texts.length === 1 && texts[0]?.role === "button";
  const isFramed = isFilled || (has(["border"]) && has(["borderRadius"]));
  if (texts.length > 0 && isFramed && (has(["borderRadius"]) || has(["padding"])) && !isButton)
    names.push("card");
  if (texts.length === 0 && isFilled && (has(["height"]) || has(["width"]))) {
    const radius = styleEntry(tree, box, ["borderRadius"]);
    const isRound = radius?.value.type === "StringLiteral" && radius.value.value === "50%";
    if (isRound && width === height) names.push("circle");
    else if ((height ?? 99) <= 10 || (width ?? 99) <= 6) names.push("line");
    else if (isDrawnFromData(picture, box)) names.push("bar");
    else names.push("shape");
  }
  if (box.children.some((child) => child.type === "JSXText" && /^[●•·○◆■▪★]+$/u.test(child.value.trim())))
    names.push("dot", "bullet");
  if (has(["border", "borderColor"])) names.push("border", "outline");
  if (texts.length === 1 && texts[0] && pictograph.test(texts[0].value) && texts[0].value.length < 8)
    names.push("icon");
  if ((box.tag === "svg" || box.tag === "img" || box.tag === "Img") && texts.length === 0)
    names.push("logo", "image");
  return names;
}

/** Whether its size is computed, as a bar's of a chart. */
function isDrawnFromData({ tree }: Picture, box: Box): boolean {
  return ["height", "width"].some((property) => {
    const entry = styleEntry(tree, box, [property]);
    return (
      entry !== null &&
      valuesOf(tree, entry.value).some(({ type }) => type !== "NumericLiteral" && type !== "StringLiteral")
    );
  });
}

export function textsWithin(picture: Picture, outer: Box) {
  return picture.texts.filter((text) => {
    const seen = new Set<Box>();
    for (let box = text.box; box && !seen.has(box); box = box.parent) {
      if (box === outer) return true;
      seen.add(box);
    }
    return false;
  });
}

/** Whether a box stands within another, at any depth. */
export function isInside(box: Box, outer: Box): boolean {
  const seen = new Set<Box>();
  for (let one: Box | null = box.parent; one && !seen.has(one); one = one.parent) {
    if (one === outer) return true;
    seen.add(one);
  }
  return false;
}
