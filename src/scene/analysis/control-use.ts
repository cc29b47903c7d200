import type { Binding } from "@babel/traverse";
import type * as t from "@babel/types";
import { isFunction } from "./calls";
import type { SceneTree } from "./scene-tree";
import { keyOf, unwrap } from "./unwrap";

/** The names of controls that the code uses; `"all"` where they are passed on as a whole. */
export function usedControls(tree: SceneTree): ReadonlySet<string> | "all" {
  const used = new Set<string>();
  let all = false;
  const add = (names: string[] | "all") => {
    if (names === "all") all = true;
    else for (const name of names) used.add(name);
  };
  const component = tree.component;
  const parameter = component && isFunction(component) ? component.params[0] : undefined;
  if (parameter) add(takenBy(tree, parameter));
  if (component?.type.startsWith("Class")) return "all";
  const declaration = declaratorOfControls(tree);
  if (declaration?.id.type === "Identifier") add(throughName(tree, tree.bindingOf(declaration.id)));
  return all ? "all" : used;
}

function declaratorOfControls(tree: SceneTree): t.VariableDeclarator | null {
  for (let node: t.Node | null = tree.controls; node; node = tree.parentOf(node)) {
    if (node.type === "VariableDeclarator") return node;
  }
  return null;
}

/** The controls that a parameter or a pattern takes and that are then used. */
function takenBy(tree: SceneTree, wrapped: t.Node): string[] | "all" {
  const pattern = wrapped.type === "AssignmentPattern" ? wrapped.left : wrapped;
  if (pattern.type === "Identifier") return throughName(tree, tree.bindingOf(pattern));
  if (pattern.type !== "ObjectPattern") return "all";
  const names: string[] = [];
  for (const property of pattern.properties) {
    if (property.type === "RestElement") {
      const rest = takenBy(tree, property.argument);
      if (rest === "all") return "all";
      names.push(...rest);
      continue;
    }
    const key = keyOf(property);
    if (key === null) return "all";
    if (isUsed(tree, property.value)) names.push(key);
  }
  return names;
}

function isUsed(tree: SceneTree, pattern: t.Node): boolean {
  switch (pattern.type) {
    case "Identifier":
      return references(tree, tree.bindingOf(pattern)).length > 0;
    case "AssignmentPattern":
      return isUsed(tree, pattern.left);
    case "RestElement":
      return isUsed(tree, pattern.argument);
    case "ObjectPattern":
      return pattern.properties.some((one) =>
        isUsed(tree, one.type === "RestElement" ? one.argument : one.value),
      );
    case "ArrayPattern":
      return pattern.elements.some((element) => element !== null && isUsed(tree, element));
    default:
      return true;
  }
}

/** Uses at run time: `typeof controls` in a type is none, and neither is the export of the name. */
function references(tree: SceneTree, binding: Binding | null): t.Node[] {
  return (binding?.referencePaths ?? [])
    .map((path): t.Node => path.node)
    .filter(
      (node) => (node.type === "Identifier" || node.type === "JSXIdentifier") && tree.parentOf(node) !== null,
    );
}

/** The controls that are read from an object by its name. */
function throughName(tree: SceneTree, binding: Binding | null): string[] | "all" {
  const names: string[] = [];
  for (const reference of references(tree, binding)) {
    let inner = reference;
    let parent = tree.parentOf(reference);
    while (parent && unwrap(parent) === reference) {
      inner = parent;
      parent = tree.parentOf(parent);
    }
    if (parent?.type === "ExportSpecifier") continue;
    if (
      (parent?.type === "MemberExpression" || parent?.type === "OptionalMemberExpression") &&
      parent.object === inner
    ) {
      const key = keyOf({ key: parent.property, computed: parent.computed });
      if (key === null) return "all";
      names.push(key);
    } else if (parent?.type === "VariableDeclarator" && parent.init === inner) {
      const taken = takenBy(tree, parent.id);
      if (taken === "all") return "all";
      names.push(...taken);
    } else return "all";
  }
  return names;
}
