import type * as t from "@babel/types";
import type { SceneTree } from "../../analysis/scene-tree";
import { attributeName } from "../../analysis/unwrap";
import { mended, type TreeFixer } from "../fixer";
import { kitComponents, knownIcons } from "../known/known";
import { iconSynonym, propSynonym, valueSynonym } from "../known/synonyms";
import { nearestByWords, nearestName } from "../nearest-name";
import { spanOf } from "../remove";

/** Props of the kit that are called otherwise, values that a prop does not take, icons that it does not draw. */
export const kitProps: TreeFixer = {
  name: "kit-props",
  fix(tree) {
    const out = mended();
    for (const node of tree.nodes) {
      if (node.type !== "JSXOpeningElement") continue;
      const name = kitName(tree, node);
      const component = name === null ? undefined : kitComponents.get(name);
      if (!name || !component) continue;
      const given = new Set(
        node.attributes.flatMap((one) => (one.type === "JSXAttribute" ? [attributeName(one)] : [])),
      );
      for (const one of node.attributes) {
        if (one.type !== "JSXAttribute") continue;
        const prop = attributeName(one);
        const isIcon = prop === "icon" || (prop === "name" && (name === "Icon" || name === "IconTile"));
        if (isIcon && component.props.has(prop)) {
          writeIcon(one, out);
          continue;
        }
        const values = component.props.get(prop);
        if (values) {
          if (values.length > 0) writeValue(name, prop, one, values, out);
          continue;
        }
        if (prop === "key" || prop === "children") continue;
        const free = [...component.props.keys()].filter((other) => !given.has(other));
        const right = propSynonym(prop, free) ?? nearestName(prop, free);
        const value = right === null ? null : seconds.has(right) ? inSeconds(one) : one;
        if (!right || !value) continue;
        out.add(
          `Wrote ${name}'s “${prop}” as “${right}”.`,
          { ...spanOf(one.name), text: right },
          ...(typeof value === "string" && one.value ? [{ ...spanOf(one.value), text: value }] : []),
        );
      }
    }
    return out.result();
  },
};

type Out = ReturnType<typeof mended>;

/** The name of the kit's component that an element is; null for any other. */
export function kitName(tree: SceneTree, { name }: t.JSXOpeningElement): string | null {
  if (name.type !== "JSXIdentifier") return null;
  const declared: t.Node | undefined = tree.bindingOf(name)?.path.node;
  const source = declared && tree.parentOf(declared);
  if (declared?.type !== "ImportSpecifier" || source?.type !== "ImportDeclaration") return null;
  if (source.source.value !== "scenewright/kit") return null;
  return declared.imported.type === "Identifier" ? declared.imported.name : declared.imported.value;
}

/** Props that count in seconds. */
const seconds = new Set(["at", "length", "every"]);
/** A moment that another library counts in frames is never as small as this, and one in seconds never as large. */
const leastFrames = 10;
const usualFps = 30;

/** The value of a prop that counted in seconds or in frames, in seconds; null where it cannot be told. */
function inSeconds({ value }: t.JSXAttribute): string | null {
  const number =
    value?.type === "JSXExpressionContainer" && value.expression.type === "NumericLiteral"
      ? value.expression.value
      : null;
  if (number === null) return null;
  return `{${number < leastFrames ? number : Number((number / usualFps).toFixed(2))}}`;
}

function literalIn(value: t.JSXAttribute["value"]): t.StringLiteral | null {
  if (value?.type === "StringLiteral") return value;
  return value?.type === "JSXExpressionContainer" && value.expression.type === "StringLiteral"
    ? value.expression
    : null;
}

/** An icon that the kit does not draw would be a tick: the one that is meant, where that is known. */
function writeIcon(attribute: t.JSXAttribute, out: Out): void {
  const literal = literalIn(attribute.value);
  if (!literal || literal.value === "" || knownIcons.includes(literal.value)) return;
  const right =
    iconSynonym(literal.value) ??
    nearestName(literal.value, knownIcons) ??
    nearestByWords(literal.value, knownIcons);
  if (right)
    out.add(`Took the icon “${right}” for “${literal.value}”.`, { ...spanOf(literal), text: `"${right}"` });
}

function writeValue(
  component: string,
  prop: string,
  attribute: t.JSXAttribute,
  values: readonly string[],
  out: Out,
): void {
  const literal = literalIn(attribute.value);
  if (!literal || values.includes(literal.value)) return;
  const right = valueSynonym(literal.value, values) ?? nearestName(literal.value, values);
  if (right)
    out.add(`Took “${right}” for ${component}'s ${prop} “${literal.value}”.`, {
      ...spanOf(literal),
      text: `"${right}"`,
    });
}
