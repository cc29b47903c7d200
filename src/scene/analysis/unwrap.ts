import type * as t from "@babel/types";

/** The expression itself, without the types, brackets and JSX braces around it. */
export function unwrap(node: t.Node): t.Node {
  switch (node.type) {
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "ParenthesizedExpression":
    case "JSXExpressionContainer":
      return unwrap(node.expression);
    default:
      return node;
  }
}

/** The text of a key that is known without running the code; null for one that is not. */
export function keyOf(property: { key: t.Node; computed?: boolean | undefined }): string | null {
  const { key } = property;
  if (key.type === "Identifier" && !property.computed) return key.name;
  if (key.type === "StringLiteral") return key.value;
  if (key.type === "NumericLiteral") return String(key.value);
  return null;
}

/** The name of an attribute, `xlink:href` included. */
export function attributeName(attribute: t.JSXAttribute): string {
  const { name } = attribute;
  return name.type === "JSXIdentifier" ? name.name : `${name.namespace.name}:${name.name.name}`;
}
