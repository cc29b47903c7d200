import { styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { changeBox, changeParts, distinct, takesStyle } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { findParts } from "./find-parts";
import { newValue } from "./new-value";
import { type Outcome, unchanged } from "./outcome";
import { textsWithin } from "./part-names";
import type { Picture } from "./picture";

/** Makes an element larger as a whole: its sides where they are given, else by scaling what it draws. */
export function resizePart(picture: Picture, edit: SourceEditOf<"resize">): Outcome {
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const { tree } = picture;
  const summary = `${found.name} is ${edit.scale >= 1 ? "larger" : "smaller"} (×${Number(edit.scale.toFixed(2))})`;
  const times = newValue(tree, { times: edit.scale, initial: edit.scale });
  const [box] = found.boxes;
  const names = [["r"], ["width"], ["height"], ["size"], ["fontSize"], ["padding"]].filter(
    (name) => styleEntry(tree, box, name) !== null,
  );
  const sided = names.some(([name]) => name !== "fontSize" && name !== "padding");
  const wanted = names.filter(([name]) =>
    sided && textsWithin(picture, box).length === 0 ? name !== "fontSize" && name !== "padding" : !sided,
  );
  if (found.use || wanted.length === 0 || !takesStyle(tree, box)) {
    const known = styleEntry(tree, box, ["scale"]);
    return changeParts(
      picture,
      found,
      ["scale"],
      known ? times : newValue(tree, { to: Number(edit.scale.toFixed(2)) }),
      summary,
    );
  }
  const changes: TextChange[] = [];
  for (const one of found.boxes)
    for (const name of wanted) {
      if (!styleEntry(tree, one, name)) continue;
      const change = changeBox(picture, one, name, times);
      if (!("reason" in change)) changes.push(...change.changes);
    }
  return changes.length > 0
    ? { type: "changes", changes: distinct(changes), summary }
    : unchanged(`The size of the ${found.name.toLowerCase()} cannot be told from the code.`);
}
