import type { TreeFixer } from "../fixer";
import { mended } from "../fixer";
import { knownEasings } from "../known/known";
import { spanOf } from "../remove";

const curves = [
  "quad",
  "cubic",
  "sin",
  "circle",
  "exp",
  "back",
  "elastic",
  "bounce",
  "ease",
  "quart",
  "quint",
  "expo",
  "circ",
  "sine",
];
const sameAs: Record<string, string> = {
  expo: "exp",
  circ: "circle",
  sine: "sin",
  quart: "poly(4)",
  quint: "poly(5)",
};

/** `Easing.easeOutCubic` and the like, as remotion writes them: `Easing.out(Easing.cubic)`. */
export const easings: TreeFixer = {
  name: "easings",
  fix(tree) {
    const out = mended();
    for (const node of tree.nodes) {
      if (node.type !== "MemberExpression" || node.computed || node.property.type !== "Identifier") continue;
      if (
        node.object.type !== "Identifier" ||
        node.object.name !== "Easing" ||
        knownEasings.has(node.property.name)
      )
        continue;
      const parent = tree.parentOf(node);
      const isCalled = parent?.type === "CallExpression" && parent.callee === node;
      const text = easingOf(node.property.name);
      // `Easing.easeOut(Easing.quad)` names the way only.
      const way = isCalled && parent.arguments.length > 0 ? text.slice(0, text.indexOf("(")) : null;
      const target = isCalled && way === null ? parent : node;
      out.add(`Wrote Easing.${node.property.name} as remotion has it.`, {
        ...spanOf(target),
        text: way ?? text,
      });
    }
    return out.result();
  },
};

function easingOf(name: string): string {
  const lower = name.toLowerCase();
  const way = lower.includes("inout") ? "inOut" : lower.includes("out") ? "out" : "in";
  const curve = curves.find((one) => lower.endsWith(one) && one !== "ease") ?? "ease";
  return `Easing.${way}(Easing.${sameAs[curve] ?? curve})`;
}
