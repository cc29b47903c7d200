import * as t from "@babel/types";
import { allowedGlobals, globalObjectNames } from "../../allow-list";
import type { SceneTree } from "../../analysis/scene-tree";
import { attributeName } from "../../analysis/unwrap";
import { addImports } from "../add-imports";
import { mended, type TreeFixer } from "../fixer";
import { homesOf, isExported, kitComponents } from "../known/known";

/** Names that are used, declared nowhere, and at home in an allowed module. */
export const missingImports: TreeFixer = {
  name: "missing-imports",
  fix(tree) {
    const wanted = new Map<string, string[]>();
    for (const [name, node] of undeclaredNames(tree)) {
      const home = homeOf(tree, name, node);
      if (home) wanted.set(home, [...(wanted.get(home) ?? []), name]);
    }
    const out = mended();
    const names = [...wanted.values()].flat();
    if (names.length > 0) out.add(`Imported ${names.join(", ")}.`, ...addImports(tree, wanted));
    return out.result();
  },
};

/** Names that nothing declares, with one node that uses each. */
export function undeclaredNames(tree: SceneTree): Map<string, t.Identifier | t.JSXIdentifier> {
  const found = new Map<string, t.Identifier | t.JSXIdentifier>();
  for (const node of tree.nodes) {
    if (node.type !== "Identifier" && node.type !== "JSXIdentifier") continue;
    if (found.has(node.name) || allowedGlobals.has(node.name) || globalObjectNames.has(node.name)) continue;
    if (isUse(tree, node) && !tree.bindingOf(node) && !tree.enumOf(node.name)) found.set(node.name, node);
  }
  return found;
}

function isUse(tree: SceneTree, node: t.Identifier | t.JSXIdentifier): boolean {
  const parent = tree.parentOf(node);
  if (!parent) return false;
  if (node.type === "Identifier") return t.isReferenced(node, parent, tree.parentOf(parent) ?? undefined);
  if (parent.type === "JSXMemberExpression") return parent.object === node;
  const isElement = parent.type === "JSXOpeningElement";
  return isElement && node.name.charAt(0) !== node.name.charAt(0).toLowerCase();
}

/** Of several modules the one whose component takes what this use gives; of equals the one that scenes use most. */
function homeOf(tree: SceneTree, name: string, node: t.Node): string | null {
  const homes = homesOf(name);
  if (homes.length < 2) return homes[0] ?? null;
  const opening = tree.parentOf(node);
  if (opening?.type === "JSXOpeningElement") {
    const props = opening.attributes.flatMap((one) =>
      one.type === "JSXAttribute" ? [attributeName(one)] : [],
    );
    const fitting = homes.filter((module) => fits(module, name, props, !opening.selfClosing));
    if (fitting[0]) return fitting[0];
  }
  // remotion's spring takes an object; the kit's takes a number.
  const [argument] = opening?.type === "CallExpression" ? opening.arguments : [];
  if (name === "spring" && argument)
    return argument.type === "ObjectExpression" ? "remotion" : "scenewright/kit";
  return homes[0] ?? null;
}

const iconProps = new Set([
  "size",
  "color",
  "strokeWidth",
  "absoluteStrokeWidth",
  "style",
  "className",
  "fill",
  "stroke",
]);

function fits(module: string, name: string, props: string[], hasChildren: boolean): boolean {
  if (module === "lucide-react") return !hasChildren && props.every((prop) => iconProps.has(prop));
  const component = module === "scenewright/kit" ? kitComponents.get(name) : undefined;
  if (!component)
    return isExported(module, name) && !hasChildren && props.some((prop) => !iconProps.has(prop));
  const takesChildren = component.children !== "none";
  return (
    props.every((prop) => prop === "key" || component.props.has(prop)) &&
    component.required.every((prop) => props.includes(prop)) &&
    (takesChildren || !hasChildren) &&
    !(takesChildren && !hasChildren)
  );
}
