import type { Box } from "../analysis/boxes";
import { backgroundNames, type StyleEntry, styleEntry } from "../analysis/styles";
import type { Picture } from "./picture";

function depthOf(box: Box): number {
  let depth = 0;
  const seen = new Set<Box>();
  for (let one = box.parent; one && !seen.has(one); one = one.parent) {
    seen.add(one);
    depth++;
  }
  return depth;
}

/** Boxes that fill the whole frame. */
function fills(box: Box): boolean {
  return box.tag === "AbsoluteFill";
}

/** The outermost boxes of the scene. */
export function rootBoxes({ boxes, tree }: Picture): Box[] {
  const roots = boxes.filter((box) => box.parent === null);
  const own = roots.filter((box) => box.component === null || box.component === tree.component);
  return own.length > 0 ? own : roots;
}

/**
 * Where the scene's background is set: on its outermost box, else on the nearest boxes within that fill the frame.
 * `[]` where nothing sets one.
 */
export function backgroundEntries(picture: Picture): { box: Box; entry: StyleEntry }[] {
  const found = picture.boxes.flatMap((box) => {
    const entry = styleEntry(picture.tree, box, backgroundNames);
    return entry && (fills(box) || box.parent === null) ? [{ box, entry, depth: depthOf(box) }] : [];
  });
  const roots = found.filter(({ box }) => rootBoxes(picture).includes(box));
  if (roots.length > 0) return roots;
  const least = Math.min(...found.map(({ depth }) => depth));
  return found.filter(({ depth }) => depth === least);
}
