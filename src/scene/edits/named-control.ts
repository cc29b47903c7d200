import type * as t from "@babel/types";
import { usedControls } from "../analysis/control-use";
import { literalOf } from "../analysis/literal";
import { keyOf } from "../analysis/unwrap";
import { type ControlKind, kindOf } from "../control-kind";
import { wordsOf } from "../words";
import { controlOf, type Picture } from "./picture";
import { roleOfWords } from "./role-words";
import type { ShownText } from "./shown-texts";

export type NamedControl = { name: string; words: string[]; node: t.Node; kind: ControlKind };

/** The controls that the code uses, by name and kind. */
export function controlsOf({ tree }: Picture): NamedControl[] {
  const used = usedControls(tree);
  return (tree.controls?.properties ?? []).flatMap((property) => {
    const name = property.type === "ObjectProperty" ? keyOf(property) : null;
    if (property.type !== "ObjectProperty" || name === null || (used !== "all" && !used.has(name))) return [];
    const literal = literalOf(property.value);
    const kind = literal.type === "literal" ? kindOf(name, literal.value) : null;
    return kind ? [{ name, words: wordsOf(name), node: property.value, kind }] : [];
  });
}

/** Controls that a person's words name: all words, else exactly some of them. */
export function controlNamed(picture: Picture, wanted: string, kind: ControlKind | null): NamedControl[] {
  const words = wordsOf(wanted).map((word) => (word === "colour" ? "color" : word));
  const controls = controlsOf(picture).filter((one) => kind === null || one.kind === kind);
  const exact = controls.filter((one) => one.name === wanted || one.words.join(" ") === words.join(" "));
  return exact.length > 0 ? exact : controls.filter((one) => words.every((word) => one.words.includes(word)));
}

const without = (words: string[], dropped: readonly string[]) =>
  words.filter((word) => !dropped.includes(word));
const colorSuffixes = ["color", "colour"];
const fillSuffixes = ["color", "colour", "background", "bg", "fill"];
const sizeSuffixes = ["size", "font"];
const textSuffixes = ["text", "label", "copy"];

/** What the control of a part's text is called without «text»: `buttonText` → [button]. */
function baseWords(picture: Picture, text: ShownText): string[] {
  const control = controlOf(picture.tree, text.literal);
  return control ? without(wordsOf(control.name), textSuffixes) : [];
}

function speaksOf(picture: Picture, text: ShownText, rest: string[]): boolean {
  if (rest.length === 0) return false;
  const base = baseWords(picture, text);
  if (base.length > 0) return base.join(" ") === rest.join(" ");
  return text.role !== null && rest.length === 1 && roleOfWords(rest) === text.role;
}

/** The control made for one property of a text: `headlineColor` for the colour of `headline`. */
export function controlFor(
  picture: Picture,
  text: ShownText,
  property: "text" | "fill" | "size",
): NamedControl | null {
  const kind = property === "size" ? "number" : "color";
  const fitting = controlsOf(picture).filter((control) => {
    if (control.kind !== kind) return false;
    if (property === "size")
      return control.words.includes("size") && speaksOf(picture, text, without(control.words, sizeSuffixes));
    if (property === "fill") {
      return (
        !control.words.some((word) => textSuffixes.includes(word)) &&
        speaksOf(picture, text, without(control.words, fillSuffixes))
      );
    }
    const isFill = control.words.some((word) => word === "background" || word === "bg" || word === "fill");
    const rest = without(control.words, colorSuffixes);
    // A button's «color» is its fill; its text's is called so.
    if (text.role === "button")
      return (
        rest.some((word) => textSuffixes.includes(word)) &&
        speaksOf(picture, text, without(rest, textSuffixes))
      );
    return !isFill && speaksOf(picture, text, without(rest, textSuffixes));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
