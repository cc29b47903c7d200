import type { Box } from "../analysis/boxes";
import { styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { changeBox, distinct, wrapped } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { type FoundParts, findParts, isRepeated } from "./find-parts";
import { newValue } from "./new-value";
import { type Outcome, unchanged } from "./outcome";
import { textsWithin } from "./part-names";
import type { Picture } from "./picture";
import type { StyleChange } from "./style-change";

const svgPlaced: Record<string, { x: string; y: string }> = {
  text: { x: "x", y: "y" },
  rect: { x: "x", y: "y" },
  image: { x: "x", y: "y" },
  circle: { x: "cx", y: "cy" },
  ellipse: { x: "cx", y: "cy" },
};

/** Shifts elements by so many pixels: at the place that they are given, else by a translation of their own. */
export function movePart(picture: Picture, edit: SourceEditOf<"move">): Outcome {
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const changes: TextChange[] = [];
  const boxes = found.use ? found.boxes : movable(picture, found);
  for (const box of boxes) {
    const change = found.use
      ? wrapped(picture.tree, found.use, "translate", translation(edit.x, edit.y))
      : moved(picture, box, edit.x, edit.y);
    if ("reason" in change) return unchanged(change.reason);
    changes.push(...change.changes);
  }
  const way = [edit.y < 0 ? "up" : edit.y > 0 ? "down" : "", edit.x < 0 ? "left" : edit.x > 0 ? "right" : ""]
    .filter(Boolean)
    .join(" and ");
  const far = Math.abs(edit.y !== 0 ? edit.y : edit.x);
  return {
    type: "changes",
    changes: distinct(changes),
    summary: `${found.name} is ${far} px further ${way}`,
  };
}

/** Where a box around only these parts has a place of its own, that box is moved; repeated parts move together. */
export function movable(picture: Picture, found: FoundParts): Box[] {
  const within = new Set(found.boxes.flatMap((box) => textsWithin(picture, box)));
  return [
    ...new Set(
      found.boxes.map((box) => {
        const repeats = isRepeated(picture, box);
        for (let one: Box | null = box, step = 0; one && step < 6; one = one.parent, step++) {
          if (
            one.tag === "AbsoluteFill" ||
            (one !== box && textsWithin(picture, one).some((text) => !within.has(text)))
          )
            break;
          if (one !== box && repeats && one.parent) return one;
          if (isPlaced(picture, one)) return one;
        }
        return box;
      }),
    ),
  ];
}

export function isPlaced({ tree }: Picture, box: Box): boolean {
  const position = styleEntry(tree, box, ["position"])?.value;
  return (
    position?.type === "StringLiteral" &&
    (position.value === "absolute" || position.value === "fixed" || position.value === "relative") &&
    styleEntry(tree, box, ["top", "bottom", "left", "right", "inset"]) !== null
  );
}

const translation = (x: number, y: number) => `"${x}px ${y}px"`;

function moved(picture: Picture, box: Box, x: number, y: number): StyleChange {
  const { tree } = picture;
  const svg = svgPlaced[box.tag];
  const changes: TextChange[] = [];
  const left = { x, y };
  const shift = (names: readonly [string, 1 | -1][], by: number): boolean => {
    for (const [name, sign] of names) {
      const entry = styleEntry(tree, box, [name]);
      if (!entry || !isPixels(entry.value)) continue;
      const change = changeBox(picture, box, [name], newValue(tree, { plus: by * sign, initial: 0 }));
      if ("reason" in change) continue;
      changes.push(...change.changes);
      return true;
    }
    return false;
  };
  if (svg) {
    if (x !== 0 && shift([[svg.x, 1]], x)) left.x = 0;
    if (y !== 0 && shift([[svg.y, 1]], y)) left.y = 0;
  } else if (isPlaced(picture, box)) {
    if (
      x !== 0 &&
      shift(
        [
          ["left", 1],
          ["right", -1],
        ],
        x,
      )
    )
      left.x = 0;
    if (
      y !== 0 &&
      shift(
        [
          ["top", 1],
          ["bottom", -1],
        ],
        y,
      )
    )
      left.y = 0;
  }
  if (left.x === 0 && left.y === 0) return { changes };
  const known = styleEntry(tree, box, ["translate"])?.value;
  if (known?.type === "StringLiteral") {
    const [knownX = "0", knownY = "0"] = known.value.split(" ");
    left.x += Number.parseFloat(knownX) || 0;
    left.y += Number.parseFloat(knownY) || 0;
  } else if (known) return { reason: "Its place is computed by the code, so it cannot be shifted by hand." };
  const change = changeBox(picture, box, ["translate"], { print: () => translation(left.x, left.y) });
  return "reason" in change ? change : { changes: [...changes, ...change.changes] };
}

function isPixels(value: { type: string }): boolean {
  if (value.type === "NumericLiteral" || value.type === "UnaryExpression") return true;
  return value.type === "StringLiteral" && "value" in value && /^-?[\d.]+(?:px)?$/.test(String(value.value));
}
