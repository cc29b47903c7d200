import { type ControlDescriptor, describeControls, shownControls } from "@/scene/controls";
import { wordsOf } from "@/scene/words";
import { partWordOf } from "./part-words";
import type { Part } from "./request";

/** What is looked for in a control. */
export type Wanted = "text" | "color" | "size" | "weight";

const sizeWords = new Set(["size", "scale", "height"]);

/**
 * The controls of a scene that can hold what is wanted of a part, best first: of those that change the picture as the
 * scene is now, else of all. `[]` where none does.
 */
export function controlsFor(code: string, part: Part | null, wanted: Wanted): ControlDescriptor[] {
  const shown = bestOf(shownControls(code), part, wanted);
  return shown.length > 0 ? shown : bestOf(describeControls(code), part, wanted);
}

function bestOf(controls: readonly ControlDescriptor[], part: Part | null, wanted: Wanted) {
  const fitting = controls.filter((control) => canHold(control, wanted));
  const word = part?.word ?? part?.text?.toLowerCase() ?? null;
  if (part === null || word === null) return [];
  // «the left title» is `leftTitle` before any other title.
  const phrase = wordsOf(part.phrase ?? "").filter((one) => one !== "the");
  const exact =
    phrase.length > 1
      ? fitting.filter((control) => phrase.every((one) => wordsOf(control.name).includes(one)))
      : [];
  if (exact.length === 1) return exact;
  const spoken = partWordOf(word)?.controls ?? [word];
  const scored = fitting
    .map((control) => ({ control, score: scoreOf(control, spoken, part, wanted) }))
    .filter((entry) => entry.score > 0);
  const best = Math.max(0, ...scored.map((entry) => entry.score));
  const chosen = scored.filter((entry) => entry.score === best).map((entry) => entry.control);
  if (part.ordinal === null || chosen.length < 2) return chosen;
  const one = part.ordinal > 0 ? chosen[part.ordinal - 1] : chosen.at(part.ordinal);
  return one ? [one] : [];
}

function canHold(control: ControlDescriptor, wanted: Wanted): boolean {
  if (wanted === "text")
    return (control.kind === "text" || control.kind === "paragraph") && !isChoice(control);
  if (wanted === "color") return control.kind === "color";
  const words = wordsOf(control.name);
  if (control.kind !== "number") return false;
  return wanted === "weight" ? words.includes("weight") : words.some((word) => sizeWords.has(word));
}

/** Whether a text is one of a few that the code tells apart; «shown or empty» is none. */
export function isChoice(control: ControlDescriptor): boolean {
  return (control.options ?? []).filter((option) => option !== "").length > 1;
}

/** How well a control's name says what the part is; the earlier synonyms count more. */
function scoreOf(control: ControlDescriptor, spoken: readonly string[], part: Part, wanted: Wanted): number {
  const words = wordsOf(control.name);
  const property = new Set(["color", "colour", "colors", "size", "scale", "weight", "font", "height"]);
  const own = words.filter((word) => !property.has(word));
  const index = spoken.findIndex((word) => own.includes(word) || own.join("") === word);
  if (index < 0) {
    // `color`, `textColor`, `fontSize` alone mean the main text.
    const general =
      own.length === 0 || (own.length === 1 && /^(?:text|main|primary|foreground|ink)$/.test(own[0] ?? ""));
    return general &&
      wanted !== "text" &&
      /^(?:headline|heading|title|header|text|texts|font|letters|name)$/.test(part.word ?? "")
      ? 5
      : 0;
  }
  let score = 100 - index * 4;
  const others = own.filter((word) => word !== spoken[index]);
  const isText = others.includes("text") || others.includes("label") || words[0] === "on";
  if (part.facet === "text") score += isText ? 40 : wanted === "color" ? -90 : 0;
  else if (isText && wanted === "color") score -= 60;
  if (part.facet === "border") score += words.includes("border") ? 40 : -95;
  score -= others.filter((word) => word !== "text").length * 12;
  return score;
}
