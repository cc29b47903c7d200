import type * as t from "@babel/types";
import { converter, formatHex, parse } from "culori";
import { colorTokens } from "../analysis/css-colors";
import { parseScene } from "../parse";
import { wordsOf } from "../words";

const rgb = converter("rgb");

/** A colour that the code writes out: its place in the source, and what it is for as far as names tell. */
export type ColorPlace = {
  start: number;
  end: number;
  /** #rrggbb */
  hex: string;
  alpha: number;
  /** The property, attribute, control or constant that holds it, in words. */
  name: string[];
  /** The colour of the ground that the same object sets, where it sets one. */
  ground: string | null;
};

const colorful = new Set(
  "color colour colors background bg fill stroke accent surface border shadow tint gradient outline theme palette ink".split(
    " ",
  ),
);

type Node = t.Node;
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

type Around = { name: string[]; ground: string | null };

/** Every colour that a scene's code writes out as text, in the order of the source; `[]` for code that does not parse. */
export function colorPlaces(code: string): ColorPlace[] {
  const parsed = parseScene(code);
  if (parsed.type === "failed") return [];
  const places: ColorPlace[] = [];
  visit(parsed.program, { name: [], ground: null });
  return places.sort((one, other) => one.start - other.start);

  function visit(node: Node, around: Around): void {
    switch (node.type) {
      case "ImportDeclaration":
      case "TSTypeAliasDeclaration":
      case "TSInterfaceDeclaration":
      case "JSXText":
        return;
      case "TSAsExpression":
      case "TSSatisfiesExpression":
        visit(node.expression, around);
        return;
      case "StringLiteral":
      case "TemplateElement":
        read(node, around);
        return;
      case "ObjectExpression":
        for (const property of node.properties) visit(property, { ...around, ground: groundOf(node) });
        return;
      case "ObjectProperty":
        visit(node.value, { ...around, name: keyWords(node.key) ?? around.name });
        return;
      case "JSXAttribute":
        if (node.value)
          visit(node.value, {
            name: node.name.type === "JSXIdentifier" ? wordsOf(node.name.name) : [],
            ground: null,
          });
        return;
      case "VariableDeclarator":
        if (node.init)
          visit(node.init, {
            name: node.id.type === "Identifier" ? wordsOf(node.id.name) : around.name,
            ground: null,
          });
        return;
    }
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) for (const item of value) if (isNode(item)) visit(item, around);
      if (isNode(value)) visit(value, around);
    }
  }

  function read(node: t.StringLiteral | t.TemplateElement, around: Around): void {
    // Escapes would shift places; no colour needs one.
    const quote = node.type === "StringLiteral" ? 1 : 0;
    const start = (node.start ?? 0) + quote;
    const text = code.slice(start, (node.end ?? 0) - quote);
    for (const token of tokensOf(text, around.name, node.type)) {
      const color = rgb(parse(token.text));
      if (color)
        places.push({
          start: start + token.start,
          end: start + token.end,
          hex: formatHex(color),
          alpha: color.alpha ?? 1,
          ...around,
        });
    }
  }
}

const isPlainWord = (text: string) => !text.startsWith("#") && !text.includes("(");

/** Words of colours count where a name says that a colour stands there; within longer texts, only in CSS values. */
function tokensOf(text: string, name: string[], type: string): ReturnType<typeof colorTokens> {
  const named = name.some((word) => colorful.has(word));
  const css = named || /gradient\(|\bsolid\b|\d(?:px|em) /.test(text);
  return colorTokens(text).filter((token) => {
    if (token.text.toLowerCase() === "transparent") return false;
    const whole = token.start === 0 && token.end === text.length;
    if (isPlainWord(token.text)) return named && (whole || /gradient\(|\bsolid\b/.test(text));
    return whole || css || type === "TemplateElement";
  });
}

function keyWords(key: Node): string[] | null {
  if (key.type === "Identifier") return wordsOf(key.name);
  return key.type === "StringLiteral" ? wordsOf(key.value) : null;
}

function groundOf(object: t.ObjectExpression): string | null {
  for (const property of object.properties) {
    if (property.type !== "ObjectProperty" || property.value.type !== "StringLiteral") continue;
    const key = keyWords(property.key)?.join(" ");
    if (key !== "background" && key !== "background color") continue;
    const color = parse(property.value.value);
    if (color) return formatHex(color);
  }
  return null;
}
