import type * as t from "@babel/types";
import type { Problem } from "@/domain/problem";
import type { SceneTree } from "../analysis/scene-tree";
import { stringsOf } from "../analysis/strings";
import { attributeName, keyOf } from "../analysis/unwrap";
import { refusedNames } from "./refused-names";
import { problemAt, type Rule } from "./rule";

/** No member that leads out of the scene, however its name is written as far as that can be seen. */
export const members: Rule = (node, tree) => {
  switch (node.type) {
    case "MemberExpression":
    case "OptionalMemberExpression":
      if (node.property.type === "PrivateName") return [];
      return refused(node.property, namesOf(tree, { key: node.property, computed: node.computed }));
    case "JSXMemberExpression":
      return refused(node.property, [node.property.name]);
    case "JSXAttribute":
      return refused(node, [attributeName(node)]);
    case "ObjectPattern":
      return node.properties.flatMap((property) =>
        property.type === "ObjectProperty" ? refused(property.key, namesOf(tree, property)) : [],
      );
    case "ObjectExpression":
      return node.properties.flatMap((property) => refusedKey(tree, property));
    default:
      return [];
  }
};

function namesOf(tree: SceneTree, property: { key: t.Node; computed?: boolean | undefined }): string[] {
  const name = keyOf(property);
  if (name !== null) return [name];
  return property.computed ? stringsOf(tree, property.key) : [];
}

/** A literal may well have a field called «constructor»; it may not set a prototype or raw markup. */
function refusedKey(tree: SceneTree, property: t.ObjectExpression["properties"][number]): Problem[] {
  if (property.type === "SpreadElement") return [];
  const names = namesOf(tree, property).filter(
    (name) => name === "__proto__" || name === "dangerouslySetInnerHTML" || name === "srcDoc",
  );
  return refused(property.key, names);
}

function refused(node: t.Node, names: string[]): Problem[] {
  const name = names.find((one) => refusedNames.has(one));
  if (name === undefined) return [];
  return [problemAt(node, "member", `${name} is not available: ${refusedNames.get(name)}.`)];
}
