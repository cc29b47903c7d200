import type { SceneElement } from "../outline";
import type { SourceEditOf, Target } from "./edit-schema";
import { findTexts } from "./find-texts";
import { type NoChange, type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import { colorsOf } from "./replace";
import { setColor } from "./set-color";

/** The one colour that a target has: of its text, its button's fill, the background. */
function colorOf(picture: Picture, target: Target): SceneElement | NoChange {
  const colors = colorsOf(picture);
  if (target.role === "background" || target.role === "accent" || target.role === "surface") {
    const fitting = colors.filter(({ role }) => role === target.role);
    const [only] = fitting;
    return only && new Set(fitting.map(({ value }) => value)).size === 1
      ? only
      : unchanged(`The scene has no single ${target.role} colour.`);
  }
  const found = findTexts(picture, target, true);
  if (found.type !== "found") return found;
  const [text] = found.texts;
  const own = colors.filter((one) => one.text === text.value);
  const isPill = text.role === "label" && own.some(({ property }) => property?.startsWith("background"));
  const preferred = text.role === "button" || isPill ? ["backgroundColor", "background"] : ["color", "fill"];
  const color =
    own.find(({ property }) => preferred.includes(property ?? "")) ??
    colors.find((one) => one.role === text.role);
  return color ?? unchanged(`“${text.value}” has no colour of its own to swap.`);
}

/** Gives each of two parts the colour that the other has now. */
export function swapColors(picture: Picture, { first, second }: SourceEditOf<"swap_colors">): Outcome {
  const one = colorOf(picture, first);
  if (!("kind" in one)) return one;
  const other = colorOf(picture, second);
  if (!("kind" in other)) return other;
  if (one.value === other.value) return unchanged("Both have the same colour.");
  const there = setColor(picture, { type: "set_color", target: first, color: String(other.value) });
  if (there.type !== "changes") return there;
  const back = setColor(picture, { type: "set_color", target: second, color: String(one.value) });
  if (back.type !== "changes") return back;
  const collides = there.changes.some((change) => back.changes.some((two) => change.start === two.start));
  if (collides) return unchanged("Both take their colour from the same place, so they cannot be swapped.");
  return {
    type: "changes",
    changes: [...there.changes, ...back.changes],
    summary: `${there.summary}, ${back.summary}`,
  };
}
