import type * as t from "@babel/types";
import type { Box } from "./boxes";
import type { SceneTree } from "./scene-tree";
import { styleEntry } from "./styles";
import { keyOf, unwrap } from "./unwrap";
import { propertyOf, valuesOf } from "./values";

const frame: Record<string, number> = { width: 1920, height: 1080, fps: 30, durationInFrames: 150 };

/**
 * What a number comes to in a frame of 1920×1080, as far as the text shows it; null where it cannot be known. An
 * interpolated number counts with the value it ends at.
 */
export function estimate(tree: SceneTree, node: t.Node, depth = 0): number | null {
  if (depth > 20) return null;
  const values = valuesOf(tree, node);
  for (const value of values) {
    const number = numberOf(tree, value, depth);
    if (number !== null) return number;
  }
  return null;
}

function numberOf(tree: SceneTree, wrapped: t.Node, depth: number): number | null {
  const node = unwrap(wrapped);
  switch (node.type) {
    case "NumericLiteral":
      return node.value;
    case "StringLiteral":
      return lengthOf(node.value);
    case "Identifier":
      return frame[node.name] ?? null;
    case "MemberExpression":
      return frame[keyOf({ key: node.property, computed: node.computed }) ?? ""] ?? null;
    case "UnaryExpression": {
      const inner = estimate(tree, node.argument, depth + 1);
      return inner === null ? null : node.operator === "-" ? -inner : inner;
    }
    case "BinaryExpression": {
      const left = estimate(tree, node.left, depth + 1);
      const right = estimate(tree, node.right, depth + 1);
      return left === null || right === null ? null : calculate(node.operator, left, right);
    }
    case "CallExpression":
      return numberOfCall(tree, node, depth);
    default:
      return null;
  }
}

function calculate(operator: string, left: number, right: number): number | null {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? null : left / right;
    default:
      return null;
  }
}

function numberOfCall(tree: SceneTree, node: t.CallExpression, depth: number): number | null {
  const { callee } = node;
  const name =
    callee.type === "Identifier"
      ? callee.name
      : callee.type === "MemberExpression"
        ? keyOf({ key: callee.property, computed: callee.computed })
        : null;
  const given = () =>
    node.arguments.map((argument) => estimate(tree, argument, depth + 1)).filter((one) => one !== null);
  switch (name) {
    case "interpolate": {
      const range = node.arguments[2];
      const last = range ? propertyOf(tree, range, null).at(-1) : undefined;
      return last ? estimate(tree, last, depth + 1) : null;
    }
    case "min":
      return given().length > 0 ? Math.min(...given()) : null;
    case "max":
      return given().length > 0 ? Math.max(...given()) : null;
    case "round":
    case "floor":
    case "ceil":
      return given()[0] ?? null;
    default:
      return null;
  }
}

const units: [string, number][] = [
  ["rem", 16],
  ["em", 16],
  ["px", 1],
  ["pt", 4 / 3],
  ["vw", 19.2],
  ["vh", 10.8],
  ["vmin", 10.8],
  ["vmax", 19.2],
  ["%", 0.16],
];

/** A CSS length in pixels of a 1920×1080 frame; null for what is none. */
function lengthOf(text: string): number | null {
  const trimmed = text.trim();
  const value = Number.parseFloat(trimmed);
  if (Number.isNaN(value)) return null;
  const unit = units.find(([name]) => trimmed.endsWith(name));
  return unit ? value * unit[1] : value;
}

const tagSizes: Record<string, number> = { h1: 2, h2: 1.5, h3: 1.17, h4: 1, h5: 0.83, h6: 0.67, small: 0.83 };
const defaultSize = 16;

/** The height of the text in a box in pixels: its own, that of its tag, or inherited. */
export function fontSizeOf(tree: SceneTree, box: Box): number {
  const seen = new Set<Box>();
  let factor = 1;
  for (let one: Box | null = box; one && !seen.has(one); one = one.parent) {
    seen.add(one);
    const entry = styleEntry(tree, one, ["fontSize"]);
    const size = entry ? estimate(tree, entry.value) : null;
    if (size !== null) return size * factor;
    factor *= tagSizes[one.tag] ?? 1;
  }
  return defaultSize * factor;
}
