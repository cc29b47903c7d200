import type * as t from "@babel/types";
import { isFunction } from "../../analysis/calls";
import type { SceneTree } from "../../analysis/scene-tree";
import { attributeName } from "../../analysis/unwrap";
import { mended, type TreeFixer } from "../fixer";

/** Elements that a `.map()` makes without keys. */
export const mapKeys: TreeFixer = {
  name: "map-keys",
  fix(tree) {
    const out = mended();
    for (const node of tree.nodes) {
      if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") continue;
      const { property } = node.callee;
      const [callback] = node.arguments;
      if (property.type !== "Identifier" || property.name !== "map" || !callback || !isFunction(callback))
        continue;
      const roots = returned(callback).filter((one) => one.type === "JSXElement" && !hasKey(one));
      if (roots.length === 0) continue;
      const index = indexOf(tree, callback);
      if (index === null) continue;
      for (const root of roots) {
        if (root.type !== "JSXElement") continue;
        const { name, typeArguments } = root.openingElement;
        const at = typeArguments?.end ?? name.end ?? 0;
        out.add("Gave the elements of a list their keys.", {
          start: at,
          end: at,
          text: ` key={${index.name}}`,
        });
      }
      if (index.change) out.add("Gave the elements of a list their keys.", index.change);
    }
    return out.result();
  },
};

function hasKey(element: t.JSXElement): boolean {
  return element.openingElement.attributes.some(
    (one) => one.type === "JSXSpreadAttribute" || attributeName(one) === "key",
  );
}

function returned(fn: t.ArrowFunctionExpression | t.FunctionExpression | t.FunctionDeclaration): t.Node[] {
  if (fn.body.type !== "BlockStatement") return branches(fn.body);
  return fn.body.body.flatMap((one) =>
    one.type === "ReturnStatement" && one.argument ? branches(one.argument) : [],
  );
}

function branches(node: t.Node): t.Node[] {
  if (node.type === "ConditionalExpression")
    return [...branches(node.consequent), ...branches(node.alternate)];
  return node.type === "LogicalExpression" ? branches(node.right) : [node];
}

/** The name of the callback's index; where it has none, one that is free, with the change that declares it. */
function indexOf(
  tree: SceneTree,
  fn: t.ArrowFunctionExpression | t.FunctionExpression | t.FunctionDeclaration,
) {
  const [first, second] = fn.params;
  if (second) return second.type === "Identifier" ? { name: second.name, change: null } : null;
  if (!first) return null;
  const used = new Set(tree.nodes.flatMap((node) => (node.type === "Identifier" ? [node.name] : [])));
  const name = ["index", "i", "nth", "itemIndex"].find((one) => !used.has(one)) ?? null;
  if (name === null) return null;
  const { start, end } = first;
  const isBare = fn.type === "ArrowFunctionExpression" && fn.start === start;
  const at = end ?? 0;
  if (!isBare) return { name, change: { start: at, end: at, text: `, ${name}` } };
  return {
    name,
    change: { start: start ?? 0, end: at, text: `(${tree.code.slice(start ?? 0, at)}, ${name})` },
  };
}
