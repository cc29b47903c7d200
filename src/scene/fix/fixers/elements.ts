import * as t from "@babel/types";
import type { SceneTree } from "../../analysis/scene-tree";
import { attributeName, keyOf } from "../../analysis/unwrap";
import { valuesOf } from "../../analysis/values";
import { addImports } from "../add-imports";
import { mended, type TreeFixer } from "../fixer";
import { print } from "../print-text";
import { removeFromList, spanOf } from "../remove";

/** `<img>` does not wait for its picture: remotion's `Img` does. */
export const images: TreeFixer = {
  name: "images",
  fix(tree) {
    const out = mended();
    for (const node of tree.nodes) {
      const isTag = node.type === "JSXOpeningElement" || node.type === "JSXClosingElement";
      if (!isTag || node.name.type !== "JSXIdentifier" || node.name.name !== "img") continue;
      out.add("Took remotion's Img for <img>.", { ...spanOf(node.name), text: "Img" });
    }
    if (!out.result()) return null;
    const other = tree.nodes.find(
      (node) => node.type === "Identifier" && node.name === "Img" && tree.bindingOf(node),
    );
    if (!other)
      out.add("Took remotion's Img for <img>.", ...addImports(tree, new Map([["remotion", ["Img"]]])));
    return out.result();
  },
};

const moving = new Set([
  "transition",
  "transitionProperty",
  "transitionDuration",
  "transitionDelay",
  "transitionTimingFunction",
  "animation",
  "animationName",
  "animationDuration",
  "animationDelay",
  "animationTimingFunction",
  "animationIterationCount",
  "animationDirection",
  "animationFillMode",
  "animationPlayState",
]);

/** CSS transitions and animations run by the clock, which a frame does not have. */
export const cssMotion: TreeFixer = {
  name: "css-motion",
  fix(tree) {
    const out = mended();
    const seen = new Set<t.Node>();
    for (const node of tree.nodes) {
      if (node.type !== "JSXAttribute" || attributeName(node) !== "style" || !node.value) continue;
      for (const style of valuesOf(tree, node.value)) {
        if (style.type !== "ObjectExpression" || seen.has(style)) continue;
        seen.add(style);
        const gone = style.properties.filter(
          (one) => one.type === "ObjectProperty" && moving.has(keyOf(one) ?? ""),
        );
        const [first] = gone;
        // One at a time: the next round sees the others.
        if (first)
          out.add(
            "Took out a CSS transition or animation: motion comes from the frame.",
            removeFromList(style.properties, first),
          );
      }
    }
    return out.result();
  },
};

/** `style="color: red"`, which React refuses: as an object. */
export const styleTexts: TreeFixer = {
  name: "style-texts",
  fix(tree) {
    const out = mended();
    for (const node of tree.nodes) {
      if (node.type !== "JSXAttribute" || attributeName(node) !== "style") continue;
      const { value } = node;
      const literal = value?.type === "JSXExpressionContainer" ? value.expression : value;
      if (!value || literal?.type !== "StringLiteral") continue;
      out.add("Wrote a style as an object.", { ...spanOf(value), text: styleObject(literal.value) });
    }
    return out.result();
  },
};

function styleObject(css: string): string {
  const pairs = declarations(css).flatMap((one) => {
    const colon = one.indexOf(":");
    const name = one.slice(0, colon).trim();
    const value = one.slice(colon + 1).trim();
    return colon > 0 && value !== "" ? [`${keyText(name)}: ${print(value)}`] : [];
  });
  return pairs.length > 0 ? `{{ ${pairs.join(", ")} }}` : "{{}}";
}

/** Parted at semicolons that do not stand in brackets (`url(data:…;base64,…)`). */
function declarations(css: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of css) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === ";" && depth <= 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function keyText(name: string): string {
  if (name.startsWith("--")) return print(name);
  const [first = "", ...others] = name.split("-").filter((part) => part !== "");
  const camel = others.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
  return t.isValidIdentifier(first + camel) ? first + camel : print(name);
}

/** `{undefined}`, `{NaN}` and `{{name}}` between tags: nothing, nothing, and a name. */
export const childValues: TreeFixer = {
  name: "child-values",
  fix(tree) {
    const out = mended();
    for (const node of tree.nodes) {
      if (node.type !== "JSXExpressionContainer" || !isChild(tree, node)) continue;
      const { expression } = node;
      if (expression.type === "Identifier" && (expression.name === "NaN" || expression.name === "undefined"))
        out.add(`Took out “{${expression.name}}”.`, { ...spanOf(node), text: "" });
      const [only, ...others] = expression.type === "ObjectExpression" ? expression.properties : [];
      if (only?.type === "ObjectProperty" && only.shorthand && others.length === 0)
        out.add("Wrote “{{…}}” as “{…}”.", { ...spanOf(expression), text: keyOf(only) ?? "" });
    }
    return out.result();
  },
};

function isChild(tree: SceneTree, node: t.Node): boolean {
  const parent = tree.parentOf(node);
  return parent?.type === "JSXElement" || parent?.type === "JSXFragment";
}

/** Handlers of the page's elements (`onClick`): nobody clicks in a video. */
export const handlers: TreeFixer = {
  name: "handlers",
  fix(tree) {
    const out = mended();
    for (const node of tree.nodes) {
      if (node.type !== "JSXOpeningElement" || node.name.type !== "JSXIdentifier") continue;
      if (node.name.name.charAt(0) !== node.name.name.charAt(0).toLowerCase()) continue;
      for (const one of node.attributes) {
        if (one.type !== "JSXAttribute") continue;
        const name = attributeName(one);
        const third = name.charAt(2);
        if (!name.startsWith("on") || third === "" || third === third.toLowerCase()) continue;
        const { start, end } = spanOf(one);
        out.add(`Took out ${name}: nobody clicks in a video.`, {
          start: blanksBefore(tree.code, start),
          end,
          text: "",
        });
      }
    }
    return out.result();
  },
};

function blanksBefore(code: string, at: number): number {
  let start = at;
  while (start > 0 && code.charAt(start - 1).trim() === "") start--;
  return start;
}
