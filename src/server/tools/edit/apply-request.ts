import type { Look } from "@/domain/look";
import { describeControls, readControls, writeControls } from "@/scene/controls";
import type { SourceEdit, Target } from "@/scene/edits/edit-schema";
import { adjust } from "@/scene/look/adjust";
import { outlineScene, type SceneElement } from "@/scene/outline";
import { editSource } from "@/scene/source-edit";
import { controlsFor, isChoice } from "./find-control";
import { nearestUsed } from "./nearest-color";
import { partWordOf } from "./part-words";
import { addItem, changeItem, featureItem, removeItem, replaceInItems } from "./records";
import type { EditRequest, Part } from "./request";
import { retone } from "./retone";

export type Applied =
  | { type: "applied"; code: string; summary: string; by: "control" | "source-edit" }
  | { type: "missed"; why: string };

/** Applies one request to a scene's code, through its controls where they hold the thing. */
export function applyRequest(code: string, request: EditRequest, look: Look, seed: number): Applied {
  switch (request.type) {
    case "text":
      return setText(code, request.part, request.text);
    case "replace":
      return (
        replaceInItems(code, request.from, request.to) ??
        bySource(code, { type: "replace_text", from: request.from, to: request.to }, request.from)
      );
    case "color":
      return setColor(code, request.part, request.color, request.said);
    case "recolor": {
      const from = nearestUsed(code, request.from);
      return from
        ? bySource(code, { type: "replace_color", from, to: request.to }, request.said)
        : missed("that colour");
    }
    case "swap_colors":
      return swapColors(code, request.first, request.second);
    case "adjust":
      return adjustColors(code, request);
    case "scale":
      return scaleSizes(
        code,
        request.part,
        (value) => value * request.factor,
        request.factor > 1 ? "larger" : "smaller",
        { type: "set_size", scale: request.factor },
      );
    case "size":
      return scaleSizes(code, request.part, () => request.px, `${request.px} px`, {
        type: "set_size_px",
        px: request.px,
      });
    case "weight":
      return setWeight(code, request.part, request.weight);
    case "number":
      return setNumber(code, request.part, request.value, request.unit);
    case "speed":
      return setSpeed(code, request.factor);
    case "remove":
      return remove(code, request.part);
    case "letters":
      return setLetters(code, request.part, request.letters);
    case "add_item":
      return addItem(code, request.text) ?? missed("a list to add to");
    case "toggle":
      return toggle(code, request.part, request.on);
    case "feature":
      return featureItem(code, request.text) ?? missed(`“${request.text}”`);
    case "option":
      return chooseOption(code, request.value);
    case "tone":
      return retone(code, request.tone, look, seed) ?? missed("colours that I can tell apart");
    case "rename_scene":
    case "unknown":
      return missed("that");
  }
}

export function missed(what: string): Applied {
  return { type: "missed", why: what };
}

/** The part for editSource: a role, a text, or the name of a control. */
export function targetFor(part: Part, kind?: Target["kind"]): Target {
  const role = part.word ? (partWordOf(part.word)?.role ?? null) : null;
  return {
    ...(role ? { role } : {}),
    ...(part.text ? { text: part.text } : {}),
    ...(!role &&
    !part.text &&
    part.word &&
    !/^(?:text|texts|font|fonts|letters|type|words?|writing)$/.test(part.word)
      ? { control: part.word }
      : {}),
    ...(part.ordinal !== null ? { ordinal: part.ordinal } : {}),
    ...(kind ? { kind } : {}),
  };
}

export function bySource(code: string, edit: SourceEdit, what: string): Applied {
  const result = editSource(code, edit);
  if (result.type === "edited")
    return { type: "applied", code: result.code, summary: result.summary, by: "source-edit" };
  if (result.type === "ambiguous")
    return missed(
      `which “${what}”: ${result.candidates
        .slice(0, 4)
        .map((one) => one.text ?? one.label)
        .join(", ")}`,
    );
  return missed(what);
}

function byControls(
  code: string,
  values: Record<string, string | number | boolean>,
  summary: string,
): Applied {
  return { type: "applied", code: writeControls(code, values), summary, by: "control" };
}

function setText(code: string, part: Part, text: string): Applied {
  if (part.text !== null) {
    const item =
      changeItem(code, part.text, part.word, text) ?? changeNeighbour(code, part.text, part.word, text);
    if (item) return item;
    if (part.word && /^(?:price|cost|value|number|amount|period)$/.test(part.word)) return missed(part.said);
    const shown = bySource(code, { type: "set_text", target: { text: part.text }, text }, part.said);
    if (shown.type === "applied") return shown;
  }
  const [control] = controlsFor(code, part, "text");
  if (control) return byControls(code, { [control.name]: text }, `${control.label} is “${text}”`);
  const source = bySource(code, { type: "set_text", target: targetFor(part, "text"), text }, part.said);
  if (source.type === "applied") return source;
  // A scene of a single text leaves no doubt which one is meant.
  const texts = outlineScene(code).filter((element) => element.kind === "text");
  const [only] = texts;
  if (
    only &&
    (texts.length === 1 ||
      /^(?:text|words?|sentence|line|copy|wording|message|writing)$/.test(part.word ?? ""))
  )
    return bySource(
      code,
      { type: "set_text", target: { text: String(only.value), kind: "text" }, text },
      part.said,
    );
  return source;
}

/** «Team's price» in data without controls: the amount that stands next behind the name in the source. */
function changeNeighbour(code: string, owner: string, field: string | null, text: string): Applied | null {
  if (!field || !/^(?:price|cost|value|number|amount)$/.test(field)) return null;
  const elements = outlineScene(code)
    .filter((element) => element.kind === "text" || element.kind === "number")
    .sort((a, b) => a.start - b.start);
  const named = elements.find((element) => String(element.value).toLowerCase() === owner.toLowerCase());
  const amount =
    named &&
    elements.find(
      (element) =>
        element.start > named.end &&
        element.start - named.end < 120 &&
        /^\s*[$€£]?\s?\d/.test(String(element.value)) &&
        (element.kind === "text" || /value|price|count|amount/i.test(element.property ?? "")),
    );
  if (!amount) return null;
  const twins = elements.filter((element) => element.kind === amount.kind && element.value === amount.value);
  const written =
    /^[$€£]/.test(String(amount.value)) && /^\d/.test(text) ? `${String(amount.value)[0]}${text}` : text;
  const result = editSource(code, {
    type: "set_text",
    target: {
      text: String(amount.value),
      kind: "text",
      ...(twins.length > 1 ? { ordinal: twins.indexOf(amount) + 1 } : {}),
    },
    text: written,
  });
  return result.type === "edited"
    ? { type: "applied", code: result.code, summary: `${owner}'s ${field} is ${written}`, by: "source-edit" }
    : null;
}

function setColor(code: string, part: Part, color: string, said: string): Applied {
  const all =
    part.word !== null &&
    /^(?:texts?|fonts?|letters|all text|words|typography|lettering|type)$/.test(part.word);
  const controls = all ? textColorControls(code) : controlsFor(code, part, "color");
  if (controls.length > 0) {
    const values: Record<string, string> = Object.fromEntries(
      controls.map((control) => [control.name, color]),
    );
    // Bars of a chart: the one that stands out keeps standing out.
    if (/^(?:bars?|columns?)$/.test(part.word ?? "") && "accent" in readControls(code))
      Object.assign(
        values,
        { accent: color },
        Object.fromEntries(controls.map((control) => [control.name, adjust(color, "muted", 0.8)])),
      );
    return byControls(
      code,
      values,
      `${controls[0]?.label ?? part.said} is ${said}`.replace(/ colour is /, " is "),
    );
  }
  if (part.word !== null && partWordOf(part.word)?.role === "background" && part.facet === null)
    return bySource(code, { type: "set_background", color }, part.said);
  if (all)
    return overAll(
      code,
      (element) =>
        element.kind === "color" && element.property !== null && /^(?:color|fill)$/.test(element.property),
      (element) => ({ type: "set_color", target: elementTarget(element), color, part: "text" }),
      part.said,
    );
  const first = bySource(
    code,
    {
      type: "set_color",
      target: targetFor({ ...part, facet: null }),
      color,
      ...(part.facet ? { part: part.facet } : {}),
    },
    part.said,
  );
  if (first.type === "applied" || part.text === null || part.word === null) return first;
  return bySource(code, { type: "set_color", target: { text: part.text }, color }, part.said);
}

function textColorControls(code: string) {
  return describeControls(code).filter(
    (control) =>
      control.kind === "color" &&
      /(?:text|headline|title|subline|subtitle|kicker|heading|label|font|foreground|muted|body|url|caption)/i.test(
        control.name,
      ) &&
      !/^on|button|background/i.test(control.name),
  );
}

/** The element as the closest target that tells it. */
function elementTarget(element: SceneElement): Target {
  if (element.text) return { text: element.text };
  return { ...(element.role ? { role: element.role } : {}), kind: element.kind, ordinal: element.ordinal };
}

/** One edit for each of several elements; those that cannot be told apart are passed over. */
function overAll(
  code: string,
  which: (element: SceneElement) => boolean,
  edit: (element: SceneElement) => SourceEdit,
  what: string,
): Applied {
  let current = code;
  let count = 0;
  const total = outlineScene(code).filter(which).length;
  for (let index = 0; index < total; index += 1) {
    const element = outlineScene(current).filter(which)[index];
    if (!element) continue;
    const result = editSource(current, edit(element));
    if (result.type !== "edited") continue;
    current = result.code;
    count += 1;
  }
  return count > 0
    ? { type: "applied", code: current, summary: `${capital(what)} is changed`, by: "source-edit" }
    : missed(what);
}

function swapColors(code: string, first: Part, second: Part): Applied {
  const [one] = controlsFor(code, first, "color");
  const [other] = controlsFor(code, second, "color");
  if (one && other && typeof one.value === "string" && typeof other.value === "string")
    return byControls(
      code,
      { [one.name]: other.value, [other.name]: one.value },
      `${one.label} and ${other.label} are swapped`,
    );
  return bySource(
    code,
    { type: "swap_colors", first: targetFor(first), second: targetFor(second) },
    `${first.said} and ${second.said}`,
  );
}

function adjustColors(code: string, request: Extract<EditRequest, { type: "adjust" }>): Applied {
  const { part, adjustment, amount } = request;
  const manner = adjustment === "more-vivid" ? "more vivid" : adjustment;
  if (part !== null) {
    const [control] = controlsFor(code, part, "color");
    if (control && typeof control.value === "string")
      return byControls(
        code,
        { [control.name]: adjust(control.value, adjustment, amount) },
        `${control.label.replace(/ colour$/, "")} is ${manner}`,
      );
    const role = part.word ? partWordOf(part.word)?.role : null;
    const elements = outlineScene(code).filter(
      (element) => element.kind === "color" && (role ? element.role === role : true),
    );
    const [element] = elements;
    if (!element) return missed(part.said);
    const color = adjust(String(element.value), adjustment, amount);
    return role === "background"
      ? bySource(code, { type: "set_background", color }, part.said)
      : bySource(code, { type: "replace_color", from: String(element.value), to: color }, part.said);
  }
  // «make it darker» is about the ground; «warmer», «more muted» about every colour.
  const ground = adjustment === "darker" || adjustment === "lighter" || adjustment === "brighter";
  if (ground)
    return adjustColors(code, {
      ...request,
      part: { word: "background", text: null, ordinal: null, facet: null, said: "background" },
    });
  const controls = describeControls(code).filter(
    (control) => control.kind === "color" && typeof control.value === "string",
  );
  if (controls.length > 0)
    return byControls(
      code,
      Object.fromEntries(
        controls.map((control) => [control.name, adjust(String(control.value), adjustment, amount)]),
      ),
      `The colours are ${manner}`,
    );
  let current = code;
  for (const value of new Set(
    outlineScene(code).flatMap((element) => (element.kind === "color" ? [String(element.value)] : [])),
  )) {
    const result = editSource(current, {
      type: "replace_color",
      from: value,
      to: adjust(value, adjustment, amount),
    });
    if (result.type === "edited") current = result.code;
  }
  return current === code
    ? missed("colours")
    : { type: "applied", code: current, summary: `The colours are ${manner}`, by: "source-edit" };
}

const isFontSize = (element: SceneElement): boolean =>
  element.kind === "number" && element.property === "fontSize";

function scaleSizes(
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
  if (general)
    return overAll(code, isFontSize, (element) => ({ ...edit, target: elementTarget(element) }), "the text");
  const first = bySource(code, { ...edit, target: targetFor({ ...part, facet: null }) }, part.said);
  return first;
}

function setWeight(code: string, part: Part | null, weight: number): Applied {
  const chosen = part ?? { word: "headline", text: null, ordinal: null, facet: null, said: "headline" };
  const [control] = controlsFor(code, chosen, "weight");
  const manner = weight >= 700 ? "bold" : weight <= 300 ? "thin" : "regular";
  if (control)
    return byControls(
      code,
      { [control.name]: weight },
      `${control.label.replace(/ weight$/i, "")} is ${manner}`,
    );
  const weights = outlineScene(code).filter(
    (element) => element.property === "fontWeight" && element.kind === "number",
  );
  const role = chosen.word ? (partWordOf(chosen.word)?.role ?? null) : null;
  const own =
    weights.find((element) =>
      chosen.text ? element.text === chosen.text : role ? element.role === role : true,
    ) ?? (weights.length === 1 ? weights[0] : undefined);
  if (own)
    return bySource(
      code,
      {
        type: "set_number",
        target: { ...elementTarget(own), kind: "number", control: "fontWeight" },
        value: weight,
      },
      chosen.said,
    );
  // Where the weight cannot be reached, size carries the emphasis.
  return weight >= 700
    ? scaleSizes(code, chosen, (value) => value * 1.12, "bolder", { type: "set_size", scale: 1.12 })
    : missed(`the weight of the ${chosen.said}`);
}

function setNumber(code: string, part: Part, value: number, unit: string): Applied {
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

function setSpeed(code: string, factor: number): Applied {
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

function remove(code: string, part: Part): Applied {
  const shown = describeControls(code).find(
    (one) =>
      one.kind === "boolean" &&
      part.word !== null &&
      /^(?:show|has|with|is)/i.test(one.name) &&
      one.label.toLowerCase().includes(part.word),
  );
  if (shown) return byControls(code, { [shown.name]: false }, `${capital(part.said)} is hidden`);
  const [control] = controlsFor(code, part, "text");
  if (control) return byControls(code, { [control.name]: "" }, `${control.label} is gone`);
  const name = part.text ?? part.said;
  const item = removeItem(
    code,
    name
      .replace(/^(?:the|my|our)\s+/i, "")
      .replace(/\s+(?:plan|tier|package|card|bar|item|point|feature|row|column)$/i, ""),
  );
  if (item) return item;
  const text = bySource(
    code,
    {
      type: "set_text",
      target: part.word ? targetFor(part, "text") : { text: part.text ?? part.said, kind: "text" },
      text: "",
    },
    part.said,
  );
  return text.type === "applied" ? { ...text, summary: `${capital(part.said)} is gone` } : text;
}

function setLetters(code: string, part: Part | null, letters: "upper" | "lower" | "title"): Applied {
  const chosen = part ?? { word: "headline", text: null, ordinal: null, facet: null, said: "headline" };
  const change = (text: string) =>
    letters === "upper"
      ? text.toLocaleUpperCase()
      : letters === "lower"
        ? text.toLocaleLowerCase()
        : text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());
  const [control] = controlsFor(code, chosen, "text");
  if (control && typeof control.value === "string")
    return byControls(
      code,
      { [control.name]: change(control.value) },
      `${control.label} is in ${letters === "upper" ? "capitals" : letters === "lower" ? "small letters" : "title case"}`,
    );
  const role = chosen.word ? (partWordOf(chosen.word)?.role ?? null) : null;
  const element = outlineScene(code).find(
    (one) =>
      one.kind === "text" && (chosen.text ? one.value === chosen.text : role === null || one.role === role),
  );
  return element
    ? bySource(
        code,
        {
          type: "set_text",
          target: { text: String(element.value), kind: "text" },
          text: change(String(element.value)),
        },
        chosen.said,
      )
    : missed(chosen.said);
}

function toggle(code: string, part: Part, on: boolean): Applied {
  const words = part.said.toLowerCase().split(/\s+/);
  const control = describeControls(code).find(
    (one) =>
      one.kind === "boolean" &&
      words.some((word) => word.length > 2 && one.label.toLowerCase().includes(word)),
  );
  return control
    ? byControls(code, { [control.name]: on }, `${control.label} is ${on ? "on" : "off"}`)
    : on
      ? missed(part.said)
      : remove(code, part);
}

function chooseOption(code: string, value: string | null): Applied {
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
