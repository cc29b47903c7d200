import type * as t from "@babel/types";
import type { SceneTree } from "../../analysis/scene-tree";
import { keyOf } from "../../analysis/unwrap";
import { addImports } from "../add-imports";
import { mended, type TreeFixer } from "../fixer";
import { isColor } from "../is-color";
import { spanOf } from "../remove";

/** Ranges of `interpolate` that it would throw at: of unequal length, not increasing, not lists; colours; wrong options. */
export const interpolateCalls: TreeFixer = {
  name: "interpolate",
  fix(tree) {
    const out = mended();
    for (const node of tree.nodes) {
      if (node.type !== "CallExpression" || !isInterpolate(tree, node.callee)) continue;
      const [value, input, output, options] = node.arguments;
      if (!value || !input || !output) continue;
      if (node.arguments.length === 5) {
        fromNumbers(tree, node, out);
        continue;
      }
      if (options) writeOptions(options, out);
      if (input.type !== "ArrayExpression" || output.type !== "ArrayExpression") continue;
      if (![...input.elements, ...output.elements].every((one) => one && one.type !== "SpreadElement"))
        continue;
      if (writeRanges(tree, input, output, out)) continue;
      if (
        output.elements.length > 0 &&
        output.elements.every((one) => one?.type === "StringLiteral" && isColor(one.value))
      )
        colors(tree, node, out);
    }
    return out.result();
  },
};

type Out = ReturnType<typeof mended>;

function isInterpolate(tree: SceneTree, callee: t.Node): callee is t.Identifier {
  if (callee.type !== "Identifier" || (callee.name !== "interpolate" && callee.name !== "interpolateColors"))
    return false;
  const declared: t.Node | undefined = tree.bindingOf(callee)?.path.node;
  return !declared || declared.type === "ImportSpecifier" || declared.type === "VariableDeclarator";
}

/** `interpolate(frame, 0, 30, 0, 1)` */
function fromNumbers(tree: SceneTree, call: t.CallExpression, out: Out): void {
  const [, a, b, c, d] = call.arguments;
  if (
    !a ||
    !b ||
    !c ||
    !d ||
    [a, b, c, d].some(({ type }) => type === "ArrayExpression" || type === "ObjectExpression")
  )
    return;
  const text = (node: t.Node) => tree.code.slice(node.start ?? 0, node.end ?? 0);
  out.add("Wrote the ranges of interpolate() as lists.", {
    start: a.start ?? 0,
    end: d.end ?? 0,
    text: `[${text(a)}, ${text(b)}], [${text(c)}, ${text(d)}]`,
  });
}

const extrapolations = ["clamp", "extend", "identity", "wrap"];

function writeOptions(options: t.Node, out: Out): void {
  if (options.type === "StringLiteral" && extrapolations.includes(options.value)) {
    const text = `{ extrapolateLeft: "${options.value}", extrapolateRight: "${options.value}" }`;
    out.add("Wrote the options of interpolate() as an object.", { ...spanOf(options), text });
  }
  if (options.type !== "ObjectExpression") return;
  for (const one of options.properties) {
    if (one.type !== "ObjectProperty" || one.value.type !== "StringLiteral") continue;
    const name = keyOf(one);
    if (name === "extrapolate") {
      const value = one.value.value === "extend" ? "extend" : "clamp";
      out.add("Wrote “extrapolate” as remotion has it.", {
        ...spanOf(one),
        text: `extrapolateLeft: "${value}", extrapolateRight: "${value}"`,
      });
    } else if (
      (name === "extrapolateLeft" || name === "extrapolateRight") &&
      !extrapolations.includes(one.value.value)
    ) {
      out.add(`Took “clamp” for “${one.value.value}”.`, { ...spanOf(one.value), text: '"clamp"' });
    }
  }
}

function writeRanges(
  tree: SceneTree,
  input: t.ArrayExpression,
  output: t.ArrayExpression,
  out: Out,
): boolean {
  const text = (node: t.Node | null) => (node ? tree.code.slice(node.start ?? 0, node.end ?? 0) : "0");
  const inputs = input.elements.map(text);
  const outputs = output.elements.map(text);
  const [first] = inputs;
  const last = inputs.at(-1);
  if (first === undefined || last === undefined || outputs.length === 0) return false;
  if (inputs.length < outputs.length) {
    if (inputs.length < 2) return false;
    out.add("Spread the input range of interpolate() over its outputs.", {
      ...spanOf(input),
      text: `[${spread(input, first, last, outputs.length).join(", ")}]`,
    });
    return true;
  }
  if (inputs.length > outputs.length) {
    const more = Array.from({ length: inputs.length - outputs.length }, () => outputs.at(-1) ?? "0");
    out.add("Held the last output of interpolate() to the end of its input range.", {
      ...spanOf(output),
      text: `[${[...outputs, ...more].join(", ")}]`,
    });
    return true;
  }
  const numbers = input.elements.map((one) => (one ? numberOf(one) : null));
  const known = numbers.filter((one) => one !== null);
  if (known.length !== numbers.length || known.length < 2) return false;
  if (known.every((one, at) => at === 0 || one > (known[at - 1] ?? 0))) return false;
  if (known.every((one, at) => at === 0 || one < (known[at - 1] ?? 0))) {
    out.add(
      "Turned the falling input range of interpolate() round.",
      { ...spanOf(input), text: `[${inputs.toReversed().join(", ")}]` },
      { ...spanOf(output), text: `[${outputs.toReversed().join(", ")}]` },
    );
    return true;
  }
  out.add("Made the input range of interpolate() increase.", {
    ...spanOf(input),
    text: `[${increasing(known).join(", ")}]`,
  });
  return true;
}

/** Evenly from the first input to the last. */
function spread(input: t.ArrayExpression, first: string, last: string, count: number): string[] {
  const start = input.elements[0] ? numberOf(input.elements[0]) : null;
  const end = input.elements.at(-1);
  const endNumber = end ? numberOf(end) : null;
  return Array.from({ length: count }, (_, at) => {
    if (at === 0) return first;
    if (at === count - 1) return last;
    const share = at / (count - 1);
    if (start !== null && endNumber !== null)
      return String(Number((start + (endNumber - start) * share).toFixed(3)));
    return `(${first}) + ((${last}) - (${first})) * ${Number(share.toFixed(4))}`;
  });
}

function increasing(numbers: number[]): number[] {
  const step = numbers.every(Number.isInteger) ? 1 : 0.01;
  const result: number[] = [];
  for (const one of numbers) {
    const before = result.at(-1);
    result.push(before === undefined || one > before ? one : Number((before + step).toFixed(4)));
  }
  return result;
}

/** The number that an expression of literals is; null for any other. */
function numberOf(node: t.Node): number | null {
  if (node.type === "NumericLiteral") return node.value;
  if (node.type === "UnaryExpression" && node.operator === "-") {
    const inner = numberOf(node.argument);
    return inner === null ? null : -inner;
  }
  if (node.type !== "BinaryExpression") return null;
  const left = numberOf(node.left);
  const right = numberOf(node.right);
  if (left === null || right === null) return null;
  const results: Record<string, number> = {
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
  };
  const result = results[node.operator];
  return result !== undefined && Number.isFinite(result) ? result : null;
}

function colors(tree: SceneTree, call: t.CallExpression, out: Out): void {
  if (call.callee.type !== "Identifier" || call.callee.name !== "interpolate") return;
  const output = call.arguments[2];
  const end = output?.end ?? call.end ?? 0;
  const options = call.arguments[3];
  const isDeclared = tree.nodes.some(
    (node) => node.type === "Identifier" && node.name === "interpolateColors" && tree.bindingOf(node),
  );
  out.add(
    "Took interpolateColors() for colours.",
    { ...spanOf(call.callee), text: "interpolateColors" },
    ...(options ? [{ start: end, end: options.end ?? end, text: "" }] : []),
    ...(isDeclared ? [] : addImports(tree, new Map([["remotion", ["interpolateColors"]]]))),
  );
}
