import { describeControls, readControls } from "@/scene/controls";
import { adjust } from "@/scene/look/adjust";
import { outlineScene } from "@/scene/outline";
import { editSource } from "@/scene/source-edit";
import type { Applied } from "./applied";
import { byControls, bySource, elementTarget, missed, overAll, targetFor } from "./applied";
import { byPart } from "./by-part";
import { changeItem } from "./change-item";
import { controlsFor } from "./find-control";
import { nearestUsed } from "./nearest-color";
import { partWordOf } from "./part-words";
import type { EditRequest, Part } from "./request";

export function setColor(code: string, part: Part, color: string, said: string): Applied {
  // A row of data that has a colour of its own: «make coffee brown».
  const row = part.word === null ? changeItem(code, part.text ?? part.said, "color", color) : null;
  if (row) return { ...row, ...(row.type === "applied" ? { summary: `${part.said} is ${said}` } : {}) };
  // «the Cities card», «the March bar»: the item's own colour, where it has one.
  const name = part.phrase?.split(" ").slice(0, -1).join(" ") ?? "";
  const named = name !== "" && part.facet === null ? changeItem(code, name, "color", color) : null;
  if (named) return { ...named, ...(named.type === "applied" ? { summary: `${part.said} is ${said}` } : {}) };
  // «the ticker background» is the ticker's, where the scene has one.
  if (part.word === "background" && name !== "" && part.facet === null) {
    const owned = bySource(code, { type: "set_color", target: { name }, color, part: "fill" }, part.said);
    if (owned.type === "applied") return owned;
  }
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
  if (first.type === "applied") return first;
  const called = byPart(
    code,
    part,
    (target) => ({ type: "set_color", target, color, ...(part.facet ? { part: part.facet } : {}) }),
    part.said,
  );
  if (called.type === "applied" || part.text === null || part.word === null) return called;
  return bySource(code, { type: "set_color", target: { text: part.text }, color }, part.said);
}

/** The colour of one item: its own field, else what is drawn for it alone. */
export function colorItem(
  code: string,
  { name, color, said }: Extract<EditRequest, { type: "item_color" }>,
): Applied {
  const own = changeItem(code, name, "color", color);
  if (own) return own.type === "applied" ? { ...own, summary: `${name} is ${said}` } : own;
  const shown = bySource(code, { type: "set_color", target: { text: name }, color }, name);
  return shown.type === "applied"
    ? shown
    : missed(name, `All items are drawn by one piece of code, so “${name}” cannot have a colour of its own.`);
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

export function swapColors(code: string, first: Part, second: Part): Applied {
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

/** That both colours are there is said by the wish, so that «dark purple» may be nearly black. */
const swapLimit = 0.3;

/** Two colours of the scene, nearest to those named, change places everywhere. */
export function swapTones(code: string, first: string, second: string): Applied {
  const [one, other] = [nearestUsed(code, first, swapLimit), nearestUsed(code, second, swapLimit)];
  if (one === null || other === null || one === other) return missed("those two colours");
  const between = unusedColor(code);
  let current = code;
  for (const [from, to] of [
    [one, between],
    [other, one],
    [between, other],
  ] as const) {
    const step = bySource(current, { type: "replace_color", from, to }, "those two colours");
    if (step.type !== "applied") return step;
    current = step.code;
  }
  return { type: "applied", code: current, summary: `${one} and ${other} are swapped`, by: "source-edit" };
}

function unusedColor(code: string): string {
  for (let value = 0x010203; ; value += 1) {
    const color = `#${value.toString(16).padStart(6, "0")}`;
    if (!code.toLowerCase().includes(color)) return color;
  }
}

export function adjustColors(code: string, request: Extract<EditRequest, { type: "adjust" }>): Applied {
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
    const said = part.text?.toLowerCase();
    const element = outlineScene(code).find(
      (one) =>
        one.kind === "color" &&
        (role ? one.role === role : said !== undefined && one.text?.toLowerCase().includes(said)),
    );
    if (!element || part.facet !== null)
      return byPart(
        code,
        part,
        (target) => ({
          type: "shade",
          target,
          adjustment,
          amount,
          ...(part.facet ? { part: part.facet } : {}),
        }),
        part.said,
      );
    const color = adjust(String(element.value), adjustment, amount);
    return role === "background"
      ? bySource(code, { type: "set_background", color }, part.said)
      : bySource(code, { type: "set_color", target: targetFor({ ...part, facet: null }), color }, part.said);
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
