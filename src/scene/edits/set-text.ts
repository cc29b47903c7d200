import { writeLiteral } from "../analysis/write-literal";
import type { SourceEditOf, Target } from "./edit-schema";
import { findParts } from "./find-parts";
import { findTexts, nameOfTexts } from "./find-texts";
import { controlNamed } from "./named-control";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import { writeText } from "./write-text";

export function setText(picture: Picture, { target, text }: SourceEditOf<"set_text">): Outcome {
  const { tree } = picture;
  const found = findTexts(picture, target, false);
  if (found.type === "found") {
    const [shown] = found.texts;
    if (shown.value === text) return unchanged(`It says “${text}” already.`);
    const change = writeText(tree, shown.literal, text);
    if (!change) return unchanged(`“${shown.value}” is a number: it cannot become “${text}”.`);
    return {
      type: "changes",
      changes: [change],
      summary: `${nameOfTexts(found.texts, target)} says “${text}”`,
    };
  }
  // A text that a component of the kit shows by itself is known by its control only.
  const wanted = target.control ?? target.role;
  if (found.type === "unchanged" && wanted !== undefined && target.text === undefined) {
    const controls = controlNamed(picture, wanted, null).filter(
      ({ kind }) => kind === "text" || kind === "paragraph",
    );
    const [control, ...others] = controls;
    if (control && others.length === 0) {
      return {
        type: "changes",
        changes: writeLiteral(tree.code, control.node, text),
        summary: `${control.name} says “${text}”`,
      };
    }
  }
  return target.name === undefined || found.type !== "unchanged" ? found : ofNamed(picture, target, text);
}

/** The one text of the element that is called so: «change the author to Ada». */
function ofNamed(picture: Picture, target: Target, text: string): Outcome {
  const found = findParts(picture, target);
  if (found.type !== "found") return found;
  const [shown, ...others] = found.texts;
  if (!shown) return unchanged(`The ${found.name.toLowerCase()} shows no text that could be changed.`);
  if (others.length > 0) return { type: "several", texts: found.texts };
  if (shown.value === text) return unchanged(`It says “${text}” already.`);
  const change = writeText(picture.tree, shown.literal, text);
  return change
    ? { type: "changes", changes: [change], summary: `${found.name} says “${text}”` }
    : unchanged(`“${shown.value}” is a number: it cannot become “${text}”.`);
}
