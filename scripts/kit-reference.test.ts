import { describe, expect, it } from "vitest";
import { formats } from "@/domain/format";
import { draw } from "@/player/test/draw";
import { checkScene } from "@/scene/static-check";
import { kitNames, kitReference, sceneOfUse } from "./lib/kit-reference";

const entries = kitReference();
const names = kitNames();

it("has thirty components and more", () => {
  expect(entries.length).toBeGreaterThanOrEqual(30);
});

describe.each(entries.map((entry) => [entry.name, entry] as const))("%s", (_name, entry) => {
  it("says what it is, and its use in a line that a scene may hold", () => {
    expect(entry.text.length).toBeGreaterThan(10);
    expect(entry.text.length).toBeLessThan(420);
    expect(entry.use).not.toBe("");
    const source = sceneOfUse(entry, names);
    expect(checkScene(source)).toEqual([]);
  });

  it("is drawn by that line in every format, from the first frame to the last, at 24 and at 60 frames a second", () => {
    const source = sceneOfUse(entry, names);
    for (const format of formats) {
      for (const fps of [24, 60]) {
        const durationInFrames = fps * 3;
        for (const frame of [0, fps, durationInFrames - 1]) {
          const markup = draw(source, { format, frame, durationInFrames, fps });
          expect(markup).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    }
    expect(draw(source, { frame: 90 }).length).toBeGreaterThan(300);
  });
});
