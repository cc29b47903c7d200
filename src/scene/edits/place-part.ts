import type { Box } from "../analysis/boxes";
import { estimate } from "../analysis/measure";
import { backgroundNames, styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { changeBoxAll, distinct, takesStyle } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { findParts } from "./find-parts";
import { isPlaced, movable } from "./move-part";
import { type Outcome, unchanged } from "./outcome";
import { textsWithin } from "./part-names";
import type { Picture } from "./picture";

/** Aligns elements within the frame or their container. */
export function placePart(picture: Picture, edit: SourceEditOf<"place">): Outcome {
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const { tree } = picture;
  const changes: TextChange[] = [];
  const boxes = movable(picture, found);
  for (const box of boxes) {
    if (!takesStyle(tree, box))
      return unchanged("The kit's part takes its place from its layout: try another layout.");
    const change = changeBoxAll(picture, box, placing(picture, box, edit.across, edit.down));
    if ("reason" in change) return unchanged(change.reason);
    changes.push(...change.changes);
  }
  const where = [edit.down, edit.across].filter(Boolean).join(" ");
  return {
    type: "changes",
    changes: distinct(changes),
    summary: `${found.name} is ${where === "center" || where === "middle" ? "centred" : `at the ${where}`}`,
  };
}

type Across = SourceEditOf<"place">["across"];

type Down = SourceEditOf<"place">["down"];

export const margin = 100;

function placing(picture: Picture, box: Box, across: Across, down: Down): [string, string][] {
  const { tree } = picture;
  const svg = box.tag === "text";
  if (svg)
    return across
      ? [["textAnchor", across === "center" ? '"middle"' : across === "left" ? '"start"' : '"end"']]
      : [];
  const placed: [string, string][] = [];
  const isText = textsWithin(picture, box).length > 0 && !styleEntry(tree, box, backgroundNames);
  const isFree = isPlaced(picture, box);
  const width = styleEntry(tree, box, ["width"]);
  const isWide = width !== null && (estimate(tree, width.value) ?? 0) > 1_200;
  if (across) {
    if (isText) placed.push(["textAlign", `"${across}"`]);
    if (isFree && !isWide) {
      if (across === "center" && isText && !width) placed.push(["left", "0"], ["right", "0"]);
      else if (across === "center") placed.push(["left", '"50%"'], ["right", '"auto"']);
      else
        placed.push(
          across === "left" ? ["left", String(margin)] : ["left", '"auto"'],
          across === "left" ? ["right", '"auto"'] : ["right", String(margin)],
        );
    } else if (!isText || isShrunk(picture, box)) {
      placed.push([
        "alignSelf",
        across === "center" ? '"center"' : across === "left" ? '"flex-start"' : '"flex-end"',
      ]);
      if (!isFlex(picture, box.parent))
        placed.push([
          "margin",
          across === "center" ? '"0 auto"' : across === "left" ? '"0 auto 0 0"' : '"0 0 0 auto"',
        ]);
    }
  }
  if (down) {
    if (isFree)
      placed.push(
        down === "middle" ? ["top", '"50%"'] : down === "top" ? ["top", String(margin)] : ["top", '"auto"'],
        down === "bottom" ? ["bottom", String(margin)] : ["bottom", '"auto"'],
      );
    else {
      placed.push(["position", '"absolute"']);
      if (down === "middle") placed.push(["top", '"50%"']);
      else placed.push([down, String(margin)]);
      if (!across && isText) placed.push(["left", "0"], ["right", "0"], ["textAlign", '"center"']);
    }
  }
  const back: [number, number] = [
    isFree && across === "center" && !(isText && !width) && !isWide ? -50 : 0,
    down === "middle" ? -50 : 0,
  ];
  if (back[0] !== 0 || back[1] !== 0) placed.push(["translate", `"${back[0]}% ${back[1]}%"`]);
  return placed;
}

/** Whether its container sets it beside others or shrinks it, so that aligning the text in it would show nothing. */
function isShrunk(picture: Picture, box: Box): boolean {
  const items = box.parent ? styleEntry(picture.tree, box.parent, ["alignItems"])?.value : null;
  return items?.type === "StringLiteral" && items.value !== "stretch";
}

function isFlex({ tree }: Picture, box: Box | null): boolean {
  if (!box) return false;
  if (box.tag === "AbsoluteFill") return true;
  const display = styleEntry(tree, box, ["display"])?.value;
  return (
    display?.type === "StringLiteral" && (display.value.includes("flex") || display.value.includes("grid"))
  );
}
