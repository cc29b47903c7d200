import { expect, it } from "vitest";
import { draw } from "@/player/test/draw";
import { readControls, writeControls } from "./controls";
import { fixtures } from "./fixtures/fixtures";
import { partOfCode, writePart } from "./split-scene";
import { checkScene } from "./static-check";
import { templates } from "./templates/index";

function part(code: string, before: number, after: number): string {
  const written = writePart(code, { before, after });
  if (written.type !== "written") throw new Error(written.reason);
  return written.code;
}

const scenes = [...fixtures, ...templates.map(({ name, source }): [string, string] => [name, source])];
it.each(scenes)("%s plays on in its second part where the first ends", (_name, code) => {
  const [first, second] = [part(code, 0, 3), part(code, 2, 0)];
  expect(checkScene(first)).toEqual(checkScene(code));
  for (const frame of [0, 30, 59]) {
    expect(draw(first, { frame, durationInFrames: 60 })).toEqual(
      draw(code, { frame, durationInFrames: 150 }),
    );
  }
  for (const frame of [60, 100, 149]) {
    expect(draw(second, { frame: frame - 60, durationInFrames: 90 })).toEqual(
      draw(code, { frame, durationInFrames: 150 }),
    );
  }
});

it("splits a part again without a second wrapper", () => {
  const once = part(fixtures.get("spring-title") ?? "", 0, 2);
  const twice = part(once, 1.5, 2);
  expect(partOfCode(twice)).toEqual({ before: 1.5, after: 2 });
  expect(twice.match(/partOf\(/g)).toHaveLength(1);
});

it("leaves the controls where they are, to be read and written as before", () => {
  const code = templates[0]?.source ?? "";
  const split = part(code, 1, 1);
  expect(readControls(split)).toEqual(readControls(code));
  expect(writeControls(split, { background: "#123456" })).toContain('background: "#123456"');
});

it("takes another name where the scene uses the import's", () => {
  const code = "const partOf = 3;\nexport default function Scene() { return <div>{partOf}</div>; }\n";
  expect(part(code, 1, 0)).toContain("partOf as partOf2");
});
