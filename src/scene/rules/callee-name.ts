import type * as t from "@babel/types";
import type { SceneTree } from "../analysis/scene-tree";
import { keyOf, unwrap } from "../analysis/unwrap";
import { valuesOf } from "../analysis/values";

/** The name of the function that a call calls, where it was taken from: `h` of `const h = React.createElement` is that. */
export function calleeName(tree: SceneTree, call: t.CallExpression): string | null {
  const callee = unwrap(call.callee);
  if (callee.type !== "Identifier") return memberName(callee);
  const declared: t.Node | undefined = tree.bindingOf(callee)?.path.node;
  if (declared?.type === "ImportSpecifier") {
    return declared.imported.type === "Identifier" ? declared.imported.name : declared.imported.value;
  }
  if (declared?.type === "VariableDeclarator" && declared.id.type === "ObjectPattern") {
    const property = declared.id.properties.find(
      (one) => one.type === "ObjectProperty" && isNamed(one.value, callee.name),
    );
    return property?.type === "ObjectProperty" ? keyOf(property) : callee.name;
  }
  const [value] = declared ? valuesOf(tree, callee) : [];
  return (value ? memberName(value) : null) ?? callee.name;
}

function isNamed(node: t.Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function memberName(node: t.Node): string | null {
  if (node.type !== "MemberExpression" && node.type !== "OptionalMemberExpression") return null;
  return keyOf({ key: node.property, computed: node.computed });
}
