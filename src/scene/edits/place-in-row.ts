import type { Box } from "../analysis/boxes";
import { styleEntry } from "../analysis/styles";
import { isInside } from "./part-names";
import type { Picture } from "./picture";

const containers = new Set([
  "side",
  "column",
  "half",
  "panel",
  "part",
  "card",
  "box",
  "tile",
  "block",
  "one",
]);

/** «the left column», «right side», «the card in the middle»: one of what stands side by side; null where that is not plain. */
export function boxInRow(picture: Picture, words: readonly string[]): Box | null {
  const place = words.find((word) => /^(?:left|right|middle|center|centre)$/.test(word));
  if (!place || words.length > 2 || !words.every((word) => word === place || containers.has(word)))
    return null;
  const rows = picture.boxes.flatMap((row) => {
    const children = picture.boxes.filter((box) => box.parent === row && box.component === row.component);
    return isRow(picture, row) &&
      children.length > 1 &&
      children.every((box) => box.node.type === "JSXElement")
      ? [{ row, children }]
      : [];
  });
  const outer = rows.filter(({ row }) => !rows.some((other) => isInside(row, other.row)));
  const [only, ...others] = outer;
  if (!only || others.length > 0) return null;
  const { children } = only;
  if (place === "left") return children[0] ?? null;
  if (place === "right") return children.at(-1) ?? null;
  return children.length % 2 === 1 ? (children[(children.length - 1) / 2] ?? null) : null;
}

function isRow({ tree }: Picture, box: Box): boolean {
  const word = (name: string) => {
    const value = styleEntry(tree, box, [name])?.value;
    return value?.type === "StringLiteral" ? value.value : null;
  };
  const direction = word("flexDirection");
  if (box.tag === "AbsoluteFill") return direction === "row";
  return word("display") === "flex" && direction !== "column" && direction !== "column-reverse";
}
