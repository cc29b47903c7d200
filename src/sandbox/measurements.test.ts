import { afterAll, beforeAll, expect, it } from "vitest";
import type { FrameSample } from "@/domain/frame-measure";
import { lintScene } from "@/scene/lint/lint-scene";
import { repairFrames } from "@/scene/lint/repair-frames";
import { projectOf, type SandboxHost, sceneOf, startSandboxHost } from "./test/open-sandbox";

const size = { width: 1920, height: 1080 };
let host: SandboxHost;
beforeAll(async () => {
  host = await startSandboxHost();
});
afterAll(() => host?.close());

const scene = (body: string) => `import { AbsoluteFill, useCurrentFrame } from "remotion";
export default function Scene() {
  const frame = useCurrentFrame();
  return <AbsoluteFill style={{ backgroundColor: "#0b1020", color: "white" }}>${body}</AbsoluteFill>;
}`;

/** What a sandbox in a real browser measures of a scene, while it shows what it shows. */
async function measured(source: string, mode: "stage" | "thumbnails" = "thumbnails"): Promise<FrameSample[]> {
  const sandbox = await host.open(mode);
  const project = projectOf(sceneOf("one", source, { durationInFrames: 90 }));
  await sandbox.send({ type: "load", project, autoplay: false });
  await sandbox.send({ type: "measure", id: 7, sceneId: "one", frames: [30, 60] });
  const said = await sandbox.until((message) => message.type === "measured");
  expect(await sandbox.frame.evaluate("document.querySelectorAll('[inert]').length")).toBe(0);
  await sandbox.close();
  if (said.type !== "measured" || said.id !== 7) throw new Error("It answered something else.");
  return said.samples;
}

const problemsOf = async (source: string) => lintScene(await measured(source), size, 90);

it.each(["stage", "thumbnails"] as const)("the %s measures frames of a scene out of sight", async (mode) => {
  const samples = await measured(
    scene(`<p style={{ position: "absolute", left: frame * 10, top: 100, fontSize: 60 }}>Goes</p>`),
    mode,
  );
  expect(samples.map(({ frame }) => frame)).toEqual([30, 60]);
  const places = samples.map(({ boxes, later }) =>
    [boxes, later ?? []].map((all) => Math.round(all.find(({ text }) => text === "Goes")?.x ?? -1)),
  );
  expect(places).toEqual([
    [300, 360],
    [600, 660],
  ]);
});

it("what is clearly wrong in a real browser is mended so that the browser finds nothing any more", async () => {
  const source =
    scene(`<h1 style={{ position: "absolute", left: 1500, top: 100, fontSize: 120, whiteSpace: "nowrap", margin: 0 }}>Runs out</h1>
    <h2 style={{ position: "absolute", left: 100, top: 400, fontSize: 300, whiteSpace: "nowrap", margin: 0 }}>Much too wide</h2>
    <p style={{ position: "absolute", left: 100, top: 900, fontSize: 60, color: "#1b2236", margin: 0 }}>Pale</p>`);
  const problems = await problemsOf(source);
  expect(problems.map(({ rule }) => rule).sort()).toEqual(["contrast", "outside", "outside"]);
  const repair = repairFrames(source, problems);
  expect(repair?.done).toHaveLength(3);
  expect(await problemsOf(repair?.code ?? "")).toEqual([]);
});

it("a scene that fails or shows nothing is told as that", async () => {
  expect(await measured(scene(`{(() => { throw new Error("no"); })()}`))).toEqual([]);
  expect((await problemsOf(scene(""))).map(({ rule }) => rule)).toEqual(["blank"]);
});
