import { describeControls } from "@/scene/controls";
import type { Role } from "@/scene/edits/edit-schema";
import type { SceneElement } from "@/scene/outline";
import type { Applied } from "./applied";
import { byControls, bySource, capital, elementTarget, missed, overAll, targetFor } from "./applied";
import { byPart } from "./by-part";
import { changeItem } from "./change-item";
import { controlsFor, isChoice } from "./find-control";
import { partWordOf } from "./part-words";
import type { EditRequest, Part } from "./request";
import { valueLike } from "./rows";

/** Parts whose size is that of their letters. */
const textRoles: ReadonlySet<Role> = new Set(["headline", "subline", "body", "label", "number", "list"]);

const isFontSize = (element: SceneElement): boolean =>
  element.kind === "number" && element.property === "fontSize";

export function scaleSizes(
  code: string,
  part: Part | null,
  size: (value: number) => number,
  manner: string,
  edit: { type: "set_size"; scale: number } | { type: "set_size_px"; px: number },
): Applied {
  const general =
    part === null ||
    (part.text === null &&
      /^(?:texts?|fonts?|letters|all text|words|typography|everything|type|lettering|writing)$/.test(
        part.word ?? "",
      ));
  const controls = general
    ? describeControls(code).filter((control) => control.kind === "number" && /size$/i.test(control.name))
    : controlsFor(code, part, "size");
  if (controls.length > 0) {
    const values = Object.fromEntries(
      controls.map((control) => [control.name, Math.max(1, Math.round(size(Number(control.value))))]),
    );
    return byControls(
      code,
      values,
      `${controls.length > 1 ? "The text" : (controls[0]?.label.replace(/ size$/i, "") ?? "The text")} is ${manner}`,
    );
  }
  if (general) {
    // All at once, so that texts that one element draws stay alike.
    const all = bySource(code, { ...edit, target: { kind: "text" } }, "the text");
    if (all.type === "applied") return all;
    return overAll(code, isFontSize, (element) => ({ ...edit, target: elementTarget(element) }), "the text");
  }
  const role = part.word ? (partWordOf(part.word)?.role ?? null) : null;
  const isText = role !== null && textRoles.has(role);
  if (edit.type === "set_size" && (!isText || role === "button")) {
    const resized = byPart(
      code,
      part,
      (target) => ({ type: "resize", target, scale: edit.scale }),
      part.said,
    );
    if (resized.type === "applied") return resized;
  }
  const first = bySource(code, { ...edit, target: targetFor({ ...part, facet: null }) }, part.said);
  return first.type === "applied" ? first : byPart(code, part, (target) => ({ ...edit, target }), part.said);
}

export function setWeight(code: string, part: Part | null, weight: number): Applied {
  const chosen = part ?? { word: "headline", text: null, ordinal: null, facet: null, said: "headline" };
  const [control] = controlsFor(code, chosen, "weight");
  const manner = weight >= 700 ? "bold" : weight <= 300 ? "thin" : "regular";
  if (control)
    return byControls(
      code,
      { [control.name]: weight },
      `${control.label.replace(/ weight$/i, "")} is ${manner}`,
    );
  const styled = byPart(
    code,
    chosen,
    (target) => ({ type: "set_style", target, property: "fontWeight", change: { to: weight } }),
    chosen.said,
  );
  if (styled.type === "applied") return { ...styled, summary: `${capital(chosen.said)} is ${manner}` };
  // Where the weight cannot be reached, size carries the emphasis.
  return weight >= 700
    ? scaleSizes(code, chosen, (value) => value * 1.12, "bolder", { type: "set_size", scale: 1.12 })
    : missed(`the weight of the ${chosen.said}`);
}

export function setNumber(
  code: string,
  { part, value, unit, written }: Extract<EditRequest, { type: "number" }>,
): Applied {
  // «the number» of a scene that shows one as a text: «10,000».
  const spoken = partWordOf(part.said);
  const [shown, ...others] =
    spoken?.role === "number" ? controlsFor(code, { ...part, word: part.said.toLowerCase() }, "text") : [];
  if (shown && others.length === 0) {
    const next = String(valueLike(shown.value, `${written ?? value}${unit}`) ?? value);
    return byControls(code, { [shown.name]: next }, `${shown.label} is “${next}”`);
  }
  const wanted = part.said
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const control = describeControls(code)
    .filter((one) => one.kind === "number")
    .map((one) => ({
      one,
      score: wanted.filter(
        (word) => one.label.toLowerCase().includes(word) || one.name.toLowerCase().includes(word),
      ).length,
    }))
    .sort((a, b) => b.score - a.score)[0];
  if (control && control.score > 0) {
    const share = unit === "%" && (control.one.max ?? 100) <= 1 ? value / 100 : value;
    return byControls(code, { [control.one.name]: share }, `${control.one.label} is ${value}${unit}`);
  }
  const item = changeItem(code, part.said, null, String(value));
  if (item) return item;
  if (/^[-+$€£]?\d/.test(part.said))
    return bySource(
      code,
      { type: "replace_text", from: part.said, to: `${written ?? value}${unit}` },
      part.said,
    );
  return bySource(
    code,
    {
      type: "set_number",
      target: { control: part.said.slice(0, 100) },
      value: unit === "%" && /opacity|alpha/i.test(part.said) ? value / 100 : value,
    },
    part.said,
  );
}

const slowing = /(?:duration|delay|stagger|seconds)$/i;

export function setSpeed(code: string, factor: number): Applied {
  const controls = describeControls(code).filter((control) => control.kind === "number");
  const speeds = controls.filter((control) => /(?:speed|pace|tempo)$/i.test(control.name));
  const slows = controls.filter((control) => slowing.test(control.name));
  const values = Object.fromEntries([
    ...speeds.map((control) => [control.name, rounded(Number(control.value) * factor)] as const),
    ...(speeds.length === 0
      ? slows.map((control) => [control.name, rounded(Number(control.value) / factor)] as const)
      : []),
  ]);
  if (Object.keys(values).length > 0)
    return byControls(code, values, factor > 1 ? "The motion is faster" : "The motion is slower");
  return missed("the speed of the motion");
}

export function chooseOption(code: string, value: string | null): Applied {
  const control =
    describeControls(code).find((one) => isChoice(one) && /layout|variant|style|version/i.test(one.name)) ??
    describeControls(code).find(isChoice);
  const options = (control?.options ?? []).filter((one) => one !== "");
  const chosen = value
    ? options.find((option) => option.toLowerCase() === value.toLowerCase())
    : options[(options.indexOf(String(control?.value)) + 1) % Math.max(1, options.length)];
  return control && chosen
    ? byControls(code, { [control.name]: chosen }, `${control.label} is “${chosen}”`)
    : missed("another layout");
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
