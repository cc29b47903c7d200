import type * as t from "@babel/types";
import { formatHex, interpolate, parse } from "culori";
import type { Box } from "../analysis/boxes";
import { colorTokens } from "../analysis/css-colors";
import { printString, quoteOf } from "../analysis/print-literal";
import { backgroundNames, styleEntry, textColorNames } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { unwrap } from "../analysis/unwrap";
import { valuesOf } from "../analysis/values";
import { contrast, readableOn } from "../look/contrast";
import { range } from "./add-style";
import { distinct } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { plainText } from "./gradients";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";

/** Moves the colour of every text away from what it stands on until it has that contrast; hues are kept. */
export function raiseContrast(picture: Picture, { ratio }: SourceEditOf<"raise_contrast">): Outcome {
  const { tree } = picture;
  const wanted = new Map<t.Node, { color: string; grounds: string[] }>();
  for (const text of picture.texts) {
    const leaf = text.box ? literalUp(picture, text.box, textColorNames(text.box)) : null;
    const grounds = text.box ? groundsOf(picture, text.box) : [];
    if (!leaf || grounds.length === 0) continue;
    const known = wanted.get(leaf.node);
    wanted.set(leaf.node, { color: leaf.color, grounds: [...(known?.grounds ?? []), ...grounds] });
  }
  const changes: TextChange[] = [];
  for (const [node, { color, grounds }] of wanted) {
    if (grounds.every((ground) => contrast(color, ground) >= ratio)) continue;
    const next = readableOn(color, grounds, ratio);
    const source = tree.code.slice(node.start ?? 0, node.end ?? 0);
    if (next.toLowerCase() !== color.toLowerCase())
      changes.push({ ...range(node), text: printString(next, quoteOf(source)) });
  }
  return changes.length > 0
    ? {
        type: "changes",
        changes: distinct(changes),
        summary: `${changes.length === 1 ? "One text colour has" : `${changes.length} text colours have`} more contrast`,
      }
    : unchanged("All texts have that contrast already.");
}

/** The one colour literal that a box has or takes over from those around it. */
function literalUp(
  { tree }: Picture,
  start: Box,
  names: readonly string[],
): { node: t.Node; color: string } | null {
  const seen = new Set<Box>();
  for (let box: Box | null = start; box && !seen.has(box); box = box.parent) {
    seen.add(box);
    const entry = styleEntry(tree, box, names);
    if (!entry) continue;
    const [leaf, ...others] = valuesOf(tree, unwrap(entry.value));
    const color = leaf ? plainText(leaf) : null;
    return leaf && color !== null && others.length === 0 && isOpaque(color) ? { node: leaf, color } : null;
  }
  return null;
}

function tokens(text: string): string[] {
  return colorTokens(text).map((token) => token.text);
}

function isOpaque(text: string): boolean {
  const color = parse(text);
  return color !== undefined && (color.alpha ?? 1) === 1;
}

/** The stops of a gradient with what lies between two of them, which may be nearer to the text than either. */
function along(stops: string[]): string[] {
  const between = stops.slice(1).flatMap((stop, index) => {
    const mixed = interpolate([stops[index] ?? stop, stop], "rgb");
    return [0.25, 0.5, 0.75].map((share) => formatHex(mixed(share)));
  });
  return [...stops, ...between];
}

/** What a box stands on: the colours of the nearest background around it. */
function groundsOf({ tree }: Picture, start: Box): string[] {
  const seen = new Set<Box>();
  for (let box: Box | null = start; box && !seen.has(box); box = box.parent) {
    seen.add(box);
    const entry = styleEntry(tree, box, [...backgroundNames, ...(box.tag === "Stage" ? ["color"] : [])]);
    if (!entry) continue;
    const colors = valuesOf(tree, entry.value).flatMap((value) =>
      value.type === "TemplateLiteral"
        ? [
            ...value.quasis.flatMap((quasi) => tokens(quasi.value.raw)),
            ...value.expressions.flatMap((one) =>
              valuesOf(tree, one).flatMap((inner) => tokens(plainText(inner) ?? "")),
            ),
          ]
        : tokens(plainText(value) ?? ""),
    );
    const solid = colors.filter(isOpaque);
    if (solid.length > 0) return along(solid);
  }
  return [];
}
