import { parse } from "culori";
import { colorKey } from "../analysis/css-colors";
import { printString } from "../analysis/print-literal";
import { backgroundNames } from "../analysis/styles";
import { valuesOf } from "../analysis/values";
import { addStyle } from "./add-style";
import { backgroundEntries, rootBoxes } from "./backgrounds";
import { newColor, throughControl } from "./color-texts";
import { isUsedOnce } from "./leaf-uses";
import { controlNamed } from "./named-control";
import { type Outcome, unchanged } from "./outcome";
import type { Picture } from "./picture";
import { inPlace } from "./style-change";

/** The scene's background, whatever it was: a gradient becomes one colour. */
export function setBackground(picture: Picture, color: string): Outcome {
  const { tree } = picture;
  if (!parse(color)) return unchanged(`“${color}” is not a colour.`);
  const controls = controlNamed(picture, "background", "color");
  const [control] = controls.filter(
    (one) =>
      controls.length === 1 ||
      one.words.join(" ") === "background" ||
      one.words.join(" ") === "background color",
  );
  if (control) return throughControl(picture, control, color);
  const value = newColor(tree, color, false);
  const entries = backgroundEntries(picture);
  const summary = `Background is ${color}`;
  if (entries.length === 0) {
    const [root] = rootBoxes(picture);
    const changes = root ? addStyle(tree, root, "backgroundColor", printString(color), null) : [];
    return changes.length > 0
      ? { type: "changes", changes, summary }
      : unchanged("The scene draws nothing that a background could be set on.");
  }
  const changes = entries.flatMap(({ entry }) => {
    const [leaf, ...others] = valuesOf(tree, entry.value);
    const isOwn =
      leaf?.type === "StringLiteral" &&
      others.length === 0 &&
      isUsedOnce(picture, leaf, entry, backgroundNames);
    if (isOwn) return [inPlace(tree, leaf, value.print(leaf) ?? printString(color))];
    return [inPlace(tree, entry.value, value.print(entry.value) ?? printString(color), entry.holder)];
  });
  const once = changes.filter(
    (one, index) => changes.findIndex((other) => other.start === one.start) === index,
  );
  const isSame = once.every(
    ({ start, end }) => colorKey(unquoted(tree.code.slice(start, end))) === colorKey(color),
  );
  return isSame
    ? unchanged(`The background is ${color} already.`)
    : { type: "changes", changes: once, summary };
}

function unquoted(source: string): string {
  return source.slice(1, -1);
}
