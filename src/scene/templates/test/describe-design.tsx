import { describe, expect, it } from "vitest";
import type { Controls } from "@/domain/control";
import { formats } from "@/domain/format";
import { defaultLook, type Palette } from "@/domain/look";
import { draw } from "@/player/test/draw";
import { describeControls, readControls, writeControls } from "@/scene/controls";
import { checkScene } from "@/scene/static-check";
import type { TemplateDesign } from "../types";

export const paper: Palette = {
  background: "#f6f1e7",
  surface: "#ffffff",
  text: "#1d1a16",
  muted: "#6d655a",
  accent: "#d8502b",
  onAccent: "#ffffff",
};
export const longText =
  "A very long line that somebody pasted from a brief without thinking about how it would ever fit ".repeat(
    3,
  );

type Options = {
  /** Values that draw another picture, for controls where «Something else» draws the same one. */
  others?: Controls;
  /** For controls that the source's defaults do not show: values of others (mostly the layout) that show them. */
  shownWith?: Record<string, Controls>;
};

/**
 * What every template holds to: a clean source, controls that are literals and seen, and whole pictures of all `slots`
 * (without a palette) in every format. Call it at the top of a test file.
 */
export function describeDesign<Slots>(
  design: TemplateDesign<Slots>,
  slots: readonly Record<string, unknown>[],
  { others = {}, shownWith = {} }: Options = {},
): void {
  const cases = [defaultLook.palette, paper].flatMap((palette) =>
    slots.map((one) => design.toControls(design.slots.parse({ ...one, palette }))),
  );

  describe(`template ${design.name}`, () => {
    it("passes the static check", () => {
      expect(checkScene(design.source)).toEqual([]);
    });

    it("has every control that its slots set, and takes them as literals", () => {
      for (const controls of cases) {
        expect(Object.keys(controls).sort()).toEqual(Object.keys(readControls(design.source)).sort());
        expect(readControls(writeControls(design.source, controls))).toEqual(controls);
      }
    });

    it("shows every control: another value draws another frame", () => {
      for (const control of describeControls(design.source)) {
        const around = shownWith[control.name] ?? {};
        const before = [45, 149].map((frame) => draw(design.source, { frame, controls: around }));
        const other =
          others[control.name] ??
          control.options?.find((option) => option !== control.value) ??
          otherValue(control.value);
        const after = [45, 149].map((frame) =>
          draw(design.source, { frame, controls: { ...around, [control.name]: other } }),
        );
        expect(after, control.name).not.toEqual(before);
      }
    });

    it.each(formats)(
      "draws all slots at %s from the first frame to the last, with whole numbers",
      (format) => {
        for (const controls of cases) {
          for (const frame of [0, 75, 149]) {
            const markup = draw(design.source, { frame, controls, format });
            expect(markup.length).toBeGreaterThan(500);
            expect(markup).not.toMatch(/NaN|undefined|Infinity/);
          }
        }
      },
    );

    it("keeps entrance and exit whole in a scene of half a second", () => {
      const at = (frame: number) => draw(design.source, { frame, durationInFrames: 15 });
      expect(at(0)).not.toBe(at(7));
      expect(at(14)).not.toBe(at(7));
    });
  });
}

function otherValue(value: unknown): Controls[string] {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value * 0.7;
  if (typeof value === "string") return value.startsWith("#") ? "#12ab34" : "Something else";
  return Array.isArray(value) ? value.slice(0, 2) : null;
}
