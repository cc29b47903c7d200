import * as t from "@babel/types";

/** How alike two trees are: `differing` literals of `leaves` (names and literals); null where the structure differs. */
export type Likeness = { differing: number; leaves: number };

/** Compares two trees node by node: names and structure must be the same, literals may differ. */
export function likenessOf(first: t.Node, second: t.Node): Likeness | null {
  const likeness: Likeness = { differing: 0, leaves: 0 };
  return compare(first, second, likeness) ? likeness : null;
}

type Fields = Record<string, unknown>;
const fieldsOf = (node: t.Node): Fields => node as unknown as Fields;
/** Fields that say how a thing was written, not what it is. */
const ignored = new Set([
  "extra",
  "loc",
  "start",
  "end",
  "range",
  "raw",
  "leadingComments",
  "trailingComments",
  "innerComments",
]);

function compare(first: t.Node, second: t.Node, likeness: Likeness): boolean {
  if (literalText(first) !== null && literalText(second) !== null) {
    likeness.leaves++;
    if (literalText(first) !== literalText(second)) likeness.differing++;
    return first.type === second.type || areTexts(first, second);
  }
  if (first.type !== second.type) return false;
  if (t.isIdentifier(first) || t.isJSXIdentifier(first)) {
    likeness.leaves++;
    if (first.name !== fieldsOf(second).name) return false;
  }
  const before = fieldsOf(first);
  const after = fieldsOf(second);
  const keys = t.VISITOR_KEYS[first.type] ?? [];
  for (const key of keys) if (!compareField(before[key], after[key], key, likeness)) return false;
  return scalarsOf(first, keys) === scalarsOf(second, keys);
}

function compareField(first: unknown, second: unknown, key: string, likeness: Likeness): boolean {
  if (Array.isArray(first) && Array.isArray(second)) {
    const before = meaningful(first, key);
    const after = meaningful(second, key);
    return (
      before.length === after.length &&
      before.every((one, index) => {
        const other = after[index];
        return one === null || other === null || other === undefined
          ? one === other
          : compare(one, other, likeness);
      })
    );
  }
  if (isNode(first) && isNode(second)) return compare(first, second, likeness);
  return (first ?? null) === (second ?? null);
}

/** Attributes in the order of their names, children without the blanks between them. */
function meaningful(list: unknown[], key: string): (t.Node | null)[] {
  const nodes = list.map((one) => (isNode(one) ? one : null));
  if (key === "children") return nodes.filter((one) => !(one?.type === "JSXText" && one.value.trim() === ""));
  const hasSpread = nodes.some((one) => one?.type === "JSXSpreadAttribute");
  if (key !== "attributes" || hasSpread) return nodes;
  const nameOf = (one: t.Node | null) => (one?.type === "JSXAttribute" ? String(one.name.name) : "");
  return nodes.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function isNode(value: unknown): value is t.Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/** Operators, kinds and flags. */
function scalarsOf(node: t.Node, keys: readonly string[]): string {
  return Object.entries(fieldsOf(node))
    .filter(([key, value]) => !keys.includes(key) && !ignored.has(key) && typeof value !== "object")
    .filter(([, value]) => value !== false && value !== undefined)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join();
}

function literalText(node: t.Node): string | null {
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return String(node.value);
    case "JSXText":
      return node.value.replaceAll(/\s+/g, " ").trim();
    case "TemplateElement":
      return node.value.raw;
    default:
      return null;
  }
}

function areTexts(first: t.Node, second: t.Node): boolean {
  const isText = (node: t.Node) => node.type === "StringLiteral" || node.type === "JSXText";
  return isText(first) && isText(second);
}
