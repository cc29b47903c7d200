import { styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { changeBoxAll, distinct, takesStyle } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { findParts } from "./find-parts";
import { isPlaced, movable } from "./move-part";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";

const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

/** Puts a part that is placed by itself so many pixels from an edge; what stands in a row or a column has no such place. */
export function insetPart(picture: Picture, { target, side, px }: SourceEditOf<"inset">): Outcome {
  const found = findParts(picture, target);
  if (found.type !== "found") return found;
  const changes: TextChange[] = [];
  for (const box of movable(picture, found)) {
    if (!isPlaced(picture, box) || !takesStyle(picture.tree, box))
      return unchanged(
        `The ${found.name.toLowerCase()} stands among the others, so it has no distance from the ${side} of its own.`,
      );
    const { tree } = picture;
    const other = styleEntry(tree, box, [opposite[side]]);
    const change = changeBoxAll(picture, box, [
      [side, String(px)],
      ...(other ? [[opposite[side], '"auto"'] as [string, string]] : []),
    ]);
    if ("reason" in change) return unchanged(change.reason);
    changes.push(...change.changes);
  }
  return {
    type: "changes",
    changes: distinct(changes),
    summary: `${found.name} is ${px} px from the ${side}`,
  };
}
