import type { Box } from "../analysis/boxes";
import { styleEntry } from "../analysis/styles";
import { addStyle } from "./add-style";
import { changeBox, takesStyle } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { findParts, isRepeated } from "./find-parts";
import { isPlaced } from "./move-part";
import { newValue } from "./new-value";
import { type Outcome, unchanged } from "./outcome";
import { textsWithin } from "./part-names";
import type { Picture } from "./picture";

/** The distance between elements: the gap of their container, else the margins of each. */
export function spaceParts(picture: Picture, edit: SourceEditOf<"space">): Outcome {
  const { tree } = picture;
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const more = edit.times > 1;
  const value = newValue(tree, { times: edit.times, initial: more ? 24 : 0 });
  const box = edit.other ? found.boxes[0] : itemAround(picture, found.boxes[0]);
  const summary = `${found.name} ${found.boxes.length > 1 || isRepeated(picture, box) ? "are" : "is"} ${more ? "further apart" : "closer together"}`;
  const around = containerOf(picture, box);
  if (!edit.other && around) {
    const isRepeatedItem = isRepeated(picture, box);
    const entry = styleEntry(tree, around, gaps);
    const hasMargin =
      isRepeatedItem && styleEntry(tree, box, ["marginBottom", "marginTop", "marginRight"]) !== null;
    const changed = entry && !hasMargin ? changeBox(picture, around, [entry.property], value) : null;
    if (changed && !("reason" in changed)) return { type: "changes", changes: changed.changes, summary };
  }
  const other = edit.other ? findParts(picture, edit.other) : null;
  if (other && other.type !== "found") return other;
  const pair = other
    ? [box, other.boxes[0]].sort((a, b) => (a.node.start ?? 0) - (b.node.start ?? 0))
    : [box];
  for (const [one, names] of [
    [pair[0], ["marginBottom"]],
    [pair[1] ?? pair[0], ["marginTop"]],
    [pair[0], ["marginRight"]],
    [pair[1] ?? pair[0], ["margin"]],
    [pair[0], ["margin"]],
  ] as const) {
    if (!one || !styleEntry(tree, one, names)) continue;
    const changed = changeBox(picture, one, names, value);
    if (!("reason" in changed)) return { type: "changes", changes: changed.changes, summary };
  }
  const parentGap = box.parent ? styleEntry(tree, box.parent, ["gap"]) : null;
  if (parentGap && box.parent) {
    const changed = changeBox(picture, box.parent, ["gap"], value);
    if (!("reason" in changed)) return { type: "changes", changes: changed.changes, summary };
  }
  const second = pair[1] ?? pair[0];
  if (!second || !more || isPlaced(picture, second))
    return unchanged("The code sets no space there that could be changed.");
  const added = takesStyle(tree, second) ? addStyle(tree, second, "marginTop", "24", null) : [];
  return added.length > 0
    ? { type: "changes", changes: added, summary }
    : unchanged("The code sets no space there that could be changed.");
}

const gaps = ["gap", "rowGap", "columnGap"] as const;

/** Of what is drawn for each element of a list, the whole item. */
function itemAround(picture: Picture, box: Box): Box {
  let item = box;
  for (
    let one = box.parent;
    one && isRepeated(picture, item) && one.component === box.component;
    one = one.parent
  ) {
    if (!isRepeated(picture, one)) break;
    item = one;
  }
  return item;
}

/** The element that lays these parts out side by side: the nearest with a gap that holds more than one. */
function containerOf(picture: Picture, box: Box): Box | null {
  if (
    styleEntry(picture.tree, box, gaps) &&
    textsWithin(picture, box).length > 1 &&
    !isRepeated(picture, box)
  )
    return box;
  for (let one = box.parent, step = 0; one && step < 4; one = one.parent, step++)
    if (styleEntry(picture.tree, one, gaps)) return one;
  return null;
}
