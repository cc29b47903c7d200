import { describe, expect, it } from "vitest";
import type { Controls, ControlValue } from "@/domain/control";
import type { Format } from "@/domain/format";
import { draw } from "@/player/test/draw";
import { type ControlDescriptor, shownControls, writeControls } from "@/scene/controls";
import { sheetCases } from "./sheet-cases";
import type { SheetCase } from "./sheet-cases/make";

const formats: readonly Format[] = ["16:9", "9:16"];
const moments = [0.5, 0.85, 0.97, 0.25, 0.1];
/** One that dark grounds take and one that light grounds take: guards of readability are hit on either side. */
const inks = [
  { hex: "#ff7a00", rgb: "255, 122, 0" },
  { hex: "#1b2a66", rgb: "27, 42, 102" },
];

/** The first case of each template in each of its layouts: with slots as they are filled. */
function scenes(): [name: string, one: SheetCase][] {
  const found = new Map<string, SheetCase>();
  for (const one of Object.values(sheetCases)) {
    if (one.template === null) continue;
    const layout = shownControls(writeControls(one.source, one.controls)).find(
      ({ name }) => name === "layout",
    );
    for (const option of layout?.options ?? [String(one.controls.layout)]) {
      const name = `${one.template} ${option}`;
      // A case that was made in the layout has the slots that go with it.
      if (!found.has(name) || (one.controls.layout === option && found.get(name)?.name.includes("→")))
        found.set(
          name,
          one.controls.layout === option
            ? one
            : { ...one, name: `${one.name} → ${option}`, controls: { ...one.controls, layout: option } },
        );
    }
  }
  return [...found];
}

const drawn = (one: SheetCase, format: Format, at: number, controls: Controls = {}) => {
  const durationInFrames = Math.round(one.seconds * 30);
  return draw(one.source, {
    frame: Math.round(durationInFrames * at),
    durationInFrames,
    format,
    look: one.look,
    controls: { ...one.controls, ...controls },
  });
};

/** Whether the control is the colour of a text of the scene: `headlineColor` of `headline`. */
function isInk({ name, kind }: ControlDescriptor, controls: Controls): boolean {
  const text = controls[name.replace(/Color$/, "")];
  return kind === "color" && name.endsWith("Color") && typeof text === "string" && text !== "";
}

/** Other values that somebody could give a control; the picture must tell at least one of them from what it is. */
function others({ kind, value, options }: ControlDescriptor, controls: Controls): ControlValue[] {
  if (options && options.length > 1) return options.filter((option) => option !== value);
  if (kind === "color") return inks.map(({ hex }) => hex);
  if (typeof value === "number") return [value * 0.6, value * 1.5 + 1, value + 1, value + 2];
  if (typeof value === "boolean") return [!value];
  if (typeof value === "string")
    // Texts that name a part («emphasis», «highlight») take words that are there.
    return ["Quite another", "", ...wordsIn(controls)];
  if (Array.isArray(value)) return [value.slice(1), [...value, ...value.slice(0, 1)], value.slice(0, 1)];
  return [];
}

function wordsIn(value: ControlValue): string[] {
  if (typeof value === "string") return [value, ...value.split(" ")];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(wordsIn) : [];
}

describe.each(scenes())("%s", (_name, one) => {
  const shown = shownControls(writeControls(one.source, one.controls));

  it.each(formats)("draws texts in the colours that are asked for at %s", (format) => {
    const lost = shown
      .filter((control) => isInk(control, one.controls))
      .flatMap(({ name }) =>
        inks
          .filter(({ hex, rgb }) => {
            const has = (markup: string) => markup.includes(hex) || markup.includes(`rgb(${rgb})`);
            return !moments.some((at) => has(drawn(one, format, at, { [name]: hex })));
          })
          .map(({ hex }) => `${name} ${hex}`),
      );
    expect(lost.join(", ")).toBe("");
  });

  it.each(formats)("shows no control that does nothing at %s", (format) => {
    const before = moments.map((at) => drawn(one, format, at));
    const idle = shown.filter(
      (control) =>
        // A layout is chosen for every format: in a narrow one two may come out the same.
        !(control.name === "layout" && format !== "16:9") &&
        // Some subjects are drawn in one form only, whatever the seed; nothing in the code tells which.
        control.name !== "pictureSeed" &&
        !others(control, one.controls).some((value) =>
          moments.some((at, index) => drawn(one, format, at, { [control.name]: value }) !== before[index]),
        ),
    );
    expect(idle.map(({ name }) => name).join(", ")).toBe("");
  });
});
