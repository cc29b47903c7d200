import type * as t from "@babel/types";
import type { SceneTree } from "../analysis/scene-tree";
import type { TextChange } from "../analysis/text-change";
import { unwrap } from "../analysis/unwrap";
import { valuesOf } from "../analysis/values";
import { range } from "./add-style";
import { distinct } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { findParts, nodesOfUses } from "./find-parts";
import { allMotions, isFrame, type Motion, motionsOf, optionOf, staggers, timeNumbers } from "./motion";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";

/** Makes a scene's motion, or that of one part, faster or slower. Where things begin stays; what follows in turn moves up. */
export function setSpeed(picture: Picture, { target, factor }: SourceEditOf<"speed">): Outcome {
  const { tree } = picture;
  const manner = factor > 1 ? "faster" : "slower";
  if (target === null) {
    const changes = [
      ...speedOf(tree, allMotions(tree), tree.nodes, factor),
      ...attributes(kitElements(picture), factor),
    ];
    return done(
      changes,
      `The motion is ${manner} (×${Number(factor.toFixed(2))})`,
      "The scene has no motion whose speed could be told.",
    );
  }
  const found = findParts(picture, target);
  if (found.type !== "found") return found;
  const changes: TextChange[] = [];
  for (const box of found.boxes) {
    const { motions, nodes } = motionsOf(picture, box);
    changes.push(...speedOf(tree, motions, nodes, factor));
    const elements = [...nodesOfUses(picture, box), ...(box.node.type === "JSXElement" ? [box.node] : [])];
    if (motions.length === 0) changes.push(...attributes(elements, factor));
  }
  return done(
    changes,
    `${found.name}: the motion is ${manner}`,
    `The ${found.name.toLowerCase()} does not move by itself.`,
  );
}

function done(changes: TextChange[], summary: string, reason: string): Outcome {
  const once = distinct(changes);
  return once.length > 0 ? { type: "changes", changes: once, summary } : unchanged(reason);
}

function kitElements(picture: Picture): t.JSXElement[] {
  return picture.boxes.flatMap(({ node }) => (node.type === "JSXElement" ? [node] : []));
}

function attributes(elements: t.JSXElement[], factor: number): TextChange[] {
  return elements.flatMap((element) =>
    timeNumbers(element).flatMap(({ node, kind }) =>
      node.value === 0 ? [] : [scaled(node, kind === "speed" ? factor : 1 / factor)],
    ),
  );
}

/** A number of frames or seconds, times something; whole where it was whole and not small. */
function scaled(node: t.NumericLiteral, times: number): TextChange {
  const exact = node.value * times;
  const value =
    Number.isInteger(node.value) && Math.abs(node.value) >= 3 ? Math.round(exact) : Number(exact.toFixed(2));
  return { ...range(node), text: String(value) };
}

function speedOf(tree: SceneTree, motions: Motion[], nodes: readonly t.Node[], factor: number): TextChange[] {
  const own = motions.flatMap((motion) =>
    motion.type === "spring" ? springOf(tree, motion.options, factor) : rangeOf(tree, motion.range, factor),
  );
  return [
    ...own,
    ...staggers(tree, nodes).map((node) => scaled(node, 1 / factor)),
    ...rates(tree, nodes, factor),
  ];
}

/** `[0, 20]`, `[delay, delay + 20]`, `[0, fps]`: what follows the first is drawn nearer to it or farther away. */
function rangeOf(tree: SceneTree, list: t.ArrayExpression, factor: number): TextChange[] {
  const [first, ...others] = list.elements.flatMap((element) =>
    element && element.type !== "SpreadElement" ? [element] : [],
  );
  const start = first ? literalNumber(tree, first) : null;
  const changes = others.flatMap((element): TextChange[] => {
    const literal = literalNumber(tree, element);
    if (literal && (start || first?.type !== "NumericLiteral")) {
      const from = start?.value ?? 0;
      const value = from + (literal.value - from) / factor;
      return [
        {
          ...range(literal),
          text: String(
            Number.isInteger(literal.value)
              ? Math.max(from + 1, Math.round(value))
              : Number(value.toFixed(2)),
          ),
        },
      ];
    }
    const node = unwrap(element);
    if (node.type === "BinaryExpression" && (node.operator === "+" || node.operator === "*")) {
      const number = [node.right, node.left]
        .map((side) => literalNumber(tree, side))
        .find((one) => one !== null);
      return number ? [scaled(number, 1 / factor)] : [];
    }
    if (node.type === "Identifier" && node.name === "fps")
      return [{ ...range(node), text: `fps * ${Number((1 / factor).toFixed(2))}` }];
    return [];
  });
  // `[durationInFrames - 20, durationInFrames]`: the way out.
  const head = first ? unwrap(first) : null;
  const isExit = head?.type === "BinaryExpression" && head.operator === "-" && changes.length === 0;
  const length = isExit ? literalNumber(tree, head.right) : null;
  return length ? [scaled(length, 1 / factor)] : changes;
}

/** The literal that a number stands for: itself or that of a constant. */
function literalNumber(tree: SceneTree, node: t.Node): t.NumericLiteral | null {
  const [value, ...others] = valuesOf(tree, node);
  return value?.type === "NumericLiteral" && others.length === 0 ? value : null;
}

const stiffness = 100;
const damping = 10;

/** Frequency grows with the root of the stiffness: both are set so that the spring bounces as before, only sooner. */
function springOf(tree: SceneTree, options: t.ObjectExpression, factor: number): TextChange[] {
  const length = optionOf(options, "durationInFrames");
  const frames = length ? literalNumber(tree, length.value) : null;
  if (frames) return [scaled(frames, 1 / factor)];
  const config = optionOf(options, "config");
  const values = config ? valuesOf(tree, config.value) : [];
  const [object] = values;
  const square = factor * factor;
  const text = (value: number) => String(Number(value.toFixed(value >= 10 ? 0 : 2)));
  if (object?.type === "ObjectExpression") {
    const changes: TextChange[] = [];
    const missing: string[] = [];
    for (const [name, usual, times] of [
      ["stiffness", stiffness, square],
      ["damping", damping, factor],
    ] as const) {
      const property = optionOf(object, name);
      const literal = property ? literalNumber(tree, property.value) : null;
      if (literal) changes.push({ ...range(literal), text: text(literal.value * times) });
      else if (!property) missing.push(`${name}: ${text(usual * times)}`);
    }
    const last = object.properties.at(-1);
    if (missing.length > 0 && last)
      changes.push({ start: last.end ?? 0, end: last.end ?? 0, text: `, ${missing.join(", ")}` });
    return changes;
  }
  const last = options.properties.at(-1);
  if (config || !last) return [];
  const made = `config: { damping: ${text(damping * factor)}, stiffness: ${text(stiffness * square)} }`;
  return [{ start: last.end ?? 0, end: last.end ?? 0, text: `, ${made}` }];
}

/** `frame / 3`, `frame % 30`, `frame * 2`: what runs with the frame. */
function rates(tree: SceneTree, nodes: readonly t.Node[], factor: number): TextChange[] {
  return nodes.flatMap((node) => {
    if (node.type !== "BinaryExpression" || !isFrame(tree, node.left)) return [];
    const number = literalNumber(tree, node.right);
    if (!number || number.value === 0) return [];
    if (node.operator === "/" || node.operator === "%") return [scaled(number, 1 / factor)];
    return node.operator === "*" ? [scaled(number, factor)] : [];
  });
}
