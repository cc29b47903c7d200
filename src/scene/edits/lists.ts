import type * as t from "@babel/types";
import { ownComponent } from "../analysis/boxes";
import { isFunction } from "../analysis/calls";
import { literalOf } from "../analysis/literal";
import type { SceneTree } from "../analysis/scene-tree";
import { keyOf, unwrap } from "../analysis/unwrap";
import { isColor } from "../control-kind";

/** A list of a scene's code, or elements that stand side by side in the markup as the items of one. */
export type List = {
  name: string;
  by: "control" | "source-edit";
  /** Null where the elements stand in the markup. */
  node: t.ArrayExpression | null;
  elements: t.Node[];
  /** Where the fields of each element are: itself, or the component that it wraps. */
  records: t.Node[];
};

/** The lists of a scene, those of its controls first; what is read by one index goes together, its names at the head. */
export function listGroups(tree: SceneTree): [List, ...List[]][] {
  const lists = tree.nodes.flatMap((node): List[] => {
    const list = listAt(tree, node);
    return list ? [list] : usesAt(tree, node);
  });
  lists.sort((a, b) => Number(b.by === "control") - Number(a.by === "control"));
  const indexed = indexedTogether(tree, lists);
  const grouped = new Set<List>();
  return lists.flatMap((list): [List, ...List[]][] => {
    if (grouped.has(list)) return [];
    const together = indexed.find((group) => group.includes(list)) ?? [list];
    const group = lists.filter(
      (one) => one === list || together.includes(one) || goesWith(list, one) || goesWith(one, list),
    );
    for (const one of group) grouped.add(one);
    const head = group.find(isNames) ?? list;
    return [[head, ...group.filter((one) => one !== head)]];
  });
}

function isNames(list: List): boolean {
  return kindOf(list) === "text" && !list.elements.every((one) => isColorLiteral(one, list.name));
}

function isColorLiteral(node: t.Node, name: string): boolean {
  const literal = literalOf(node);
  return literal.type === "literal" && typeof literal.value === "string" && isColor(literal.value, name);
}

function listAt(tree: SceneTree, node: t.Node): List | null {
  if (node.type === "VariableDeclarator" && node.init) {
    const init = listIn(node.init);
    return init && node.id.type === "Identifier" ? listOf(node.id.name, "source-edit", init) : null;
  }
  if (node.type === "AssignmentPattern" && node.left.type === "Identifier") {
    const value = unwrap(node.right);
    return value.type === "ArrayExpression" ? listOf(node.left.name, "source-edit", value) : null;
  }
  if (node.type === "ObjectProperty") {
    const value = unwrap(node.value);
    const isControl = tree.parentOf(node) === tree.controls;
    const holder = tree.parentOf(tree.parentOf(node) ?? node);
    if (value.type !== "ArrayExpression" || (!isControl && holder?.type !== "VariableDeclarator"))
      return null;
    return listOf(keyOf(node) ?? "", isControl ? "control" : "source-edit", value);
  }
  if (node.type === "JSXAttribute" && node.value) {
    const value = unwrap(node.value);
    const name = node.name.type === "JSXIdentifier" ? node.name.name : "";
    return value.type === "ArrayExpression" ? listOf(name, "source-edit", value) : null;
  }
  if (node.type === "CallExpression" && node.callee.type === "MemberExpression") {
    const object = unwrap(node.callee.object);
    return object.type === "ArrayExpression" && keyOf({ key: node.callee.property }) === "map"
      ? listOf("", "source-edit", object)
      : null;
  }
  return null;
}

/** The list itself, or the one that `useMemo(() => […])` makes once. */
function listIn(wrapped: t.Node): t.ArrayExpression | null {
  const node = unwrap(wrapped);
  if (node.type === "ArrayExpression") return node;
  const work = node.type === "CallExpression" ? node.arguments[0] : undefined;
  if (work?.type !== "ArrowFunctionExpression") return null;
  const body = unwrap(work.body);
  if (body.type === "ArrayExpression") return body;
  const returned =
    body.type === "BlockStatement" ? body.body.find((one) => one.type === "ReturnStatement") : undefined;
  return returned?.argument ? listIn(returned.argument) : null;
}

function listOf(name: string, by: List["by"], node: t.ArrayExpression): List {
  const elements = node.elements.filter((element) => element !== null);
  return { name, by, node, elements, records: elements };
}

/** `<Stat value={82} label="…" />` several times side by side, each in a sequence of its own or not: each is a row, its attributes the fields. */
function usesAt(tree: SceneTree, node: t.Node): List[] {
  if (node.type !== "JSXElement" && node.type !== "JSXFragment") return [];
  const groups = new Map<string, { element: t.JSXElement; record: t.JSXElement }[]>();
  for (const child of node.children) {
    const record = child.type === "JSXElement" ? ownUse(tree, child) : null;
    const name = record?.openingElement.name;
    if (child.type !== "JSXElement" || !record || name?.type !== "JSXIdentifier") continue;
    groups.set(name.name, [...(groups.get(name.name) ?? []), { element: child, record }]);
  }
  return [...groups].flatMap(([name, found]) =>
    found.length > 1
      ? [
          {
            name,
            by: "source-edit" as const,
            node: null,
            elements: found.map(({ element }) => element),
            records: found.map(({ record }) => record),
          },
        ]
      : [],
  );
}

/** The scene's own component that an element is, or the only thing that it wraps. */
function ownUse(tree: SceneTree, element: t.JSXElement): t.JSXElement | null {
  const { name } = element.openingElement;
  if (name.type === "JSXIdentifier" && ownComponent(tree, name)) return element;
  const isSequence =
    (name.type === "JSXIdentifier" && name.name === "Sequence") ||
    (name.type === "JSXMemberExpression" && name.property.name === "Sequence");
  const [child, ...others] = element.children.filter(
    (one) => one.type !== "JSXText" || one.value.trim() !== "",
  );
  // A sequence at a frame of its own keeps its place in time: only those of a series are items.
  const isTimed = element.openingElement.attributes.some(
    (one) => one.type === "JSXAttribute" && one.name.name === "from",
  );
  return isSequence && !isTimed && child?.type === "JSXElement" && others.length === 0
    ? ownUse(tree, child)
    : null;
}

function kindOf(list: List): "text" | "number" | null {
  if (list.node === null) return null;
  const values = list.elements.map((element) => literalOf(element));
  if (values.length < 2) return null;
  const isAll = (type: "string" | "number") =>
    values.every((literal) => literal.type === "literal" && typeof literal.value === type);
  return isAll("string") ? "text" : isAll("number") ? "number" : null;
}

/** `months.map((month, i) => … sales[i] … colors[i])`: lists that one index reads. */
function indexedTogether(tree: SceneTree, lists: List[]): List[][] {
  const listOfName = (wrapped: t.Node): List | null => {
    const node = unwrap(wrapped);
    const declared = node.type === "Identifier" ? tree.bindingOf(node)?.path.node : null;
    const init = declared?.type === "VariableDeclarator" && declared.init ? listIn(declared.init) : null;
    return lists.find((one) => one.node !== null && one.node === init) ?? null;
  };
  const groups: List[][] = [];
  for (const node of tree.nodes) {
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") continue;
    const head = listOfName(node.callee.object);
    const [callback] = node.arguments;
    const index = callback && isFunction(callback) ? callback.params[1] : undefined;
    if (!head || index?.type !== "Identifier") continue;
    const beside = (tree.bindingOf(index)?.referencePaths ?? []).flatMap(({ node: use }) => {
      const member = tree.parentOf(use);
      const list =
        member?.type === "MemberExpression" && member.computed && member.property === use
          ? listOfName(member.object)
          : null;
      return list && list.elements.length === head.elements.length && kindOf(list) !== null ? [list] : [];
    });
    if (beside.length > 0 && kindOf(head) !== null) groups.push([...new Set([head, ...beside])]);
  }
  return groups;
}

/** `const labels = ["Jan", "Feb"]` and `const values = [120, 180]`. */
function goesWith(list: List, other: List): boolean {
  return (
    kindOf(list) === "text" &&
    kindOf(other) === "number" &&
    list.by === other.by &&
    list.name !== "" &&
    other.name !== "" &&
    list.elements.length === other.elements.length &&
    /label|name|month|day|year|categor|title|week|quarter|text|item|countr|cit/i.test(list.name) &&
    /value|data|number|amount|count|score|sales|percent|total|height|size|revenue|user/i.test(other.name)
  );
}
