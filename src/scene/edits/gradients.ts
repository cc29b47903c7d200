import type * as t from "@babel/types";
import { parse } from "culori";
import { colorTokens } from "../analysis/css-colors";
import { printString, quoteOf } from "../analysis/print-literal";
import type { SceneTree } from "../analysis/scene-tree";
import { backgroundNames, styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { unwrap } from "../analysis/unwrap";
import { valuesOf } from "../analysis/values";
import { range } from "./add-style";
import { backgroundEntries } from "./backgrounds";
import { changeBox, distinct } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { findParts } from "./find-parts";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";

/** A colour of a gradient, with its place in the source. */
type Stop = { start: number; end: number; source: string; color: string | null };
type Gradient = { node: t.Node; stops: Stop[] };

/** The colours of a CSS gradient in a literal or a template: written out, or by name. */
function gradientIn(tree: SceneTree, wrapped: t.Node): Gradient | null {
  for (const value of [unwrap(wrapped), ...valuesOf(tree, wrapped)]) {
    if (
      value.type === "StringLiteral" ||
      (value.type === "TemplateLiteral" && value.expressions.length === 0)
    ) {
      const text = value.type === "StringLiteral" ? value.value : (value.quasis[0]?.value.raw ?? "");
      if (!text.includes("gradient(")) continue;
      const from = (value.start ?? 0) + 1;
      return {
        node: value,
        stops: colorTokens(text).map((token) => ({
          start: from + token.start,
          end: from + token.end,
          source: token.text,
          color: token.text,
        })),
      };
    }
    if (
      value.type === "TemplateLiteral" &&
      value.quasis.some((quasi) => quasi.value.raw.includes("gradient("))
    ) {
      const written = value.quasis.flatMap((quasi) =>
        colorTokens(quasi.value.raw).map((token) => ({
          start: (quasi.start ?? 0) + token.start,
          end: (quasi.start ?? 0) + token.end,
          source: token.text,
          color: token.text,
        })),
      );
      const named = value.expressions.flatMap((expression): Stop[] => {
        const literal = valuesOf(tree, expression)
          .flatMap((one) => plainText(one) ?? [])
          .find((one) => parse(one) !== undefined);
        return literal
          ? [
              {
                start: expression.start ?? 0,
                end: expression.end ?? 0,
                source: tree.code.slice(expression.start ?? 0, expression.end ?? 0),
                color: literal,
              },
            ]
          : [];
      });
      return { node: value, stops: [...written, ...named].sort((a, b) => a.start - b.start) };
    }
  }
  return null;
}

function stopsOfSvg(picture: Picture): Stop[] {
  return picture.boxes.flatMap((box) => {
    if (box.tag !== "stop") return [];
    const entry = styleEntry(picture.tree, box, ["stopColor"]);
    const value = entry ? unwrap(entry.value) : null;
    return value?.type === "StringLiteral"
      ? [
          {
            start: (value.start ?? 0) + 1,
            end: (value.end ?? 0) - 1,
            source: value.value,
            color: value.value,
          },
        ]
      : [];
  });
}

export function setGradient(picture: Picture, edit: SourceEditOf<"set_gradient">): Outcome {
  const { tree } = picture;
  const wrong = edit.colors.find((color) => !parse(color));
  if (wrong) return unchanged(`“${wrong}” is not a colour.`);
  const isGround = edit.target.role === "background" && edit.target.text === undefined;
  const found = isGround ? null : findParts(picture, edit.target);
  if (found && found.type !== "found") return found;
  const places = found
    ? found.boxes.map((box) => ({ box, entry: styleEntry(tree, box, backgroundNames) }))
    : groundsOf(picture);
  const name = found ? found.name : "Background";
  const summary = `${name} is a gradient from ${edit.colors[0]} to ${edit.colors.at(-1)}`;
  const changes = places.flatMap(({ box, entry }): TextChange[] => {
    const known = entry ? gradientIn(tree, entry.value) : null;
    const stops = known?.stops ?? [];
    // Colours that are there by name are written where they are named, or in place where the name serves others too.
    if (edit.degrees === null && known && stops.length === edit.colors.length)
      return stops.map((stop, index) => recolored(tree, stop, edit.colors[index] ?? ""));
    const css = `linear-gradient(${edit.degrees ?? 135}deg, ${edit.colors.join(", ")})`;
    if (entry && known && known.node === unwrap(entry.value)) {
      const source = tree.code.slice(entry.value.start ?? 0, entry.value.end ?? 0);
      return [{ ...range(known.node), text: printString(css, quoteOf(source)) }];
    }
    // A gradient is a picture, no colour: it needs the short property.
    if (entry?.holder.type === "ObjectProperty" && entry.property === "backgroundColor") {
      const value = entry.value;
      const source = tree.code.slice(value.start ?? 0, value.end ?? 0);
      return [{ ...range(entry.holder), text: `background: ${printString(css, quoteOf(source))}` }];
    }
    const change = changeBox(picture, box, ["background"], {
      print: (current) =>
        printString(css, current ? quoteOf(tree.code.slice(current.start ?? 0, current.end ?? 0)) : '"'),
    });
    return "reason" in change ? [] : change.changes;
  });
  return changes.length > 0
    ? { type: "changes", changes: distinct(changes), summary }
    : unchanged("The code leaves no place to set a gradient.");
}

function recolored(tree: SceneTree, stop: Stop, color: string): TextChange {
  if (stop.source === stop.color) return { start: stop.start, end: stop.end, text: color };
  const literal = literalOf(tree, stop);
  const name = tree.nodes.find(
    (one) => one.start === stop.start && one.end === stop.end && one.type === "Identifier",
  );
  const uses = name?.type === "Identifier" ? (tree.bindingOf(name)?.referencePaths.length ?? 2) : 2;
  if (literal && uses === 1)
    return { ...range(literal), text: printString(color, quoteOf(tree.code.slice(literal.start ?? 0))) };
  // The braces around the name go with it.
  return { start: stop.start - 2, end: stop.end + 1, text: color };
}

/** The text of a literal, in quotes of any kind. */
export function plainText(node: t.Node): string | null {
  if (node.type === "StringLiteral") return node.value;
  return node.type === "TemplateLiteral" && node.expressions.length === 0
    ? (node.quasis[0]?.value.raw ?? null)
    : null;
}

function groundsOf(picture: Picture) {
  const entries = backgroundEntries(picture);
  if (entries.length > 0) return entries;
  const found = findParts(picture, { role: "background" });
  return found.type === "found" ? found.boxes.map((box) => ({ box, entry: null })) : [];
}

/** The first and last colour of the scene's gradient change over, the ones between in turn. */
export function swapGradient(picture: Picture): Outcome {
  const { tree } = picture;
  const [gradient] = picture.boxes.flatMap((box) => {
    const entry = styleEntry(tree, box, ["background", "backgroundImage"]);
    return (entry && gradientIn(tree, entry.value)) ?? [];
  });
  const stops = gradient?.stops ?? stopsOfSvg(picture);
  if (stops.length < 2) return unchanged("The scene has no gradient of two colours.");
  const reversed = stops.toReversed();
  const literals = stops.map((stop) => literalOf(tree, stop));
  // Colours with a name change over where they are named.
  if (literals.every((literal) => literal !== null) && new Set(literals).size === literals.length)
    return {
      type: "changes",
      changes: literals.flatMap((literal, index) => {
        const other = reversed[index]?.color;
        const source = literal ? tree.code.slice(literal.start ?? 0, literal.end ?? 0) : "";
        return literal && other ? [{ ...range(literal), text: printString(other, quoteOf(source)) }] : [];
      }),
      summary: "The colours of the gradient have changed over",
    };
  return {
    type: "changes",
    changes: stops.map(({ start, end }, index) => ({ start, end, text: reversed[index]?.source ?? "" })),
    summary: "The colours of the gradient have changed over",
  };
}

function literalOf(tree: SceneTree, stop: Stop): t.Node | null {
  if (stop.source === stop.color) return null;
  const node = tree.nodes.find((one) => one.start === stop.start && one.end === stop.end);
  return node ? (valuesOf(tree, node).find((one) => plainText(one) !== null) ?? null) : null;
}
