import { afterAll, beforeAll, expect, it } from "vitest";
import { formats, sizeOf } from "@/domain/format";
import { type SandboxHost, sceneOf, startSandboxHost } from "@/sandbox/test/open-sandbox";
import { lintScene } from "@/scene/lint/lint-scene";
import { templates } from "@/scene/templates";
import { sheetCases } from "./sheet-cases";
import type { SheetCase } from "./sheet-cases/make";

const fps = 30;
let host: SandboxHost;

beforeAll(async () => {
  host = await startSandboxHost();
});
afterAll(() => host?.close());

/** A few of each template, its layouts among them. */
const perTemplate = 5;
const cases = templates.flatMap(({ name }) =>
  Object.values(sheetCases)
    .filter(({ template }) => template === name)
    .slice(0, perTemplate),
);

it("has a case for every template", () => {
  const shown = new Set(cases.map(({ template }) => template));
  expect(templates.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

it.each(formats)(
  "no template shows anything that is clearly wrong at %s: blank, out of the frame, overlapping, hard to read",
  async (format) => {
    const sandbox = await host.open("thumbnails");
    const size = sizeOf(format);
    const wrong: string[] = [];
    for (const [id, one] of cases.entries()) {
      const durationInFrames = Math.round(one.seconds * fps);
      await sandbox.send({ type: "load", project: projectOf(one, size, durationInFrames), autoplay: false });
      const frames = [Math.round(0.65 * durationInFrames)];
      await sandbox.send({ type: "measure", id, sceneId: "one", frames });
      const said = await sandbox.until((message) => message.type === "measured" && message.id === id);
      const samples = said.type === "measured" ? said.samples : [];
      expect(samples, one.name).toHaveLength(frames.length);
      for (const problem of lintScene(samples, size, durationInFrames))
        if (problem.isClear) wrong.push(`${one.name}: ${problem.message}`);
    }
    await sandbox.close();
    expect(wrong).toEqual([]);
  },
  180_000,
);

function projectOf({ source, controls, look }: SheetCase, size: ReturnType<typeof sizeOf>, frames: number) {
  return { ...size, fps, look, scenes: [sceneOf("one", source, { controls, durationInFrames: frames })] };
}
