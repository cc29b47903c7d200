import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectOf, type SandboxHost, sceneOf, startSandboxHost } from "@/sandbox/test/open-sandbox";
import type { FrameBox } from "@/scene/lint/frame-box";
import { lintFrame } from "@/scene/lint/lint-frame";
import { templates } from "@/scene/templates";

const size = { width: 1920, height: 1080 };
let host: SandboxHost;
let script = "";

beforeAll(async () => {
  host = await startSandboxHost();
  const built = await build({
    entryPoints: [fileURLToPath(new URL("./measure-frame.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "measured",
    write: false,
  });
  script = built.outputFiles[0]?.text ?? "";
});
afterAll(() => host?.close());

/** The boxes of one frame of a scene, drawn at half its size in a real browser. */
async function measure(source: string, frame = 45): Promise<FrameBox[]> {
  const sandbox = await host.open("thumbnails");
  const scene = sceneOf("one", source, { durationInFrames: 90 });
  await sandbox.send({ type: "load", project: projectOf(scene), autoplay: false });
  const slot = { sceneId: "one", left: 0, top: 0, width: 960, height: 540, frame };
  await sandbox.send({ type: "thumbnails", slots: [slot] });
  await sandbox.until((message) => message.type === "painted" || message.type === "scene-error");
  const boxes = await sandbox.frame.evaluate(
    `${script};measured.measureFrame(document.querySelector("[style*='contain']"), ${JSON.stringify(size)})`,
  );
  await sandbox.close();
  return boxes as FrameBox[];
}

const scene = (body: string) => `import { AbsoluteFill } from "remotion";
import { AnimatedText } from "scenewright/kit";
export default function Scene() {
  return <AbsoluteFill style={{ backgroundColor: "#0b1020", color: "white" }}>${body}</AbsoluteFill>;
}`;

const texts = (boxes: FrameBox[]) => boxes.filter(({ kind }) => kind === "text");

describe("measureFrame", () => {
  it("gives texts, shapes and pictures in the composition's pixels, in the order in which they are painted", async () => {
    const boxes = await measure(
      scene(`<div style={{ position: "absolute", left: 100, top: 200, width: 400, height: 300, backgroundColor: "#ff0000" }} />
      <div style={{ position: "absolute", left: 300, top: 600, fontSize: 80, lineHeight: 1, whiteSpace: "nowrap", opacity: 0.5, color: "rgb(1, 2, 3)" }}>Brewline</div>`),
    );
    expect(boxes.map(({ kind }) => kind)).toEqual(["shape", "shape", "text"]);
    expect(boxes[0]).toMatchObject({ x: 0, y: 0, width: 1920, height: 1080, background: "rgb(11, 16, 32)" });
    expect(boxes[1]).toMatchObject({ x: 100, y: 200, width: 400, height: 300 });
    const [text] = texts(boxes);
    expect(text).toMatchObject({ text: "Brewline", color: "rgb(1, 2, 3)", opacity: 0.5 });
    expect(text?.x).toBeCloseTo(300, 0);
    expect(text?.fontSize).toBeCloseTo(80, 0);
  });

  it("takes a text that is drawn in letters for one text", async () => {
    const letters = `<h1 style={{ fontSize: 90 }}>{[..."Brew"].map((one, at) => <span key={at} style={{ display: "inline-block" }}>{one}</span>)}</h1>`;
    expect(texts(await measure(scene(letters))).map(({ text }) => text)).toEqual(["Brew"]);
    const kit = `<AnimatedText as="display" by="letter">Brewline</AnimatedText>`;
    expect(texts(await measure(scene(kit), 80)).map(({ text }) => text)).toEqual(["Brewline"]);
  });

  it("gives the size after transforms, no colour where it is a gradient, and nothing that is hidden", async () => {
    const boxes = await measure(
      scene(`<div style={{ fontSize: 40, transform: "scale(2)", width: 300 }}>Big</div>
      <div style={{ fontSize: 40, backgroundImage: "linear-gradient(red, blue)", backgroundClip: "text", WebkitTextFillColor: "transparent" }}>Painted</div>
      <div style={{ visibility: "hidden" }}>Hidden</div><div style={{ opacity: 0 }}>Gone</div><div aria-hidden="true">Decoration</div>`),
    );
    expect(texts(boxes).map(({ text }) => text)).toEqual(["Big", "Painted"]);
    expect(texts(boxes)[0]?.fontSize).toBeCloseTo(80, 0);
    expect(texts(boxes)[1]?.color).toBeUndefined();
  });

  it("lets the lint see what a person would", async () => {
    const boxes = await measure(
      scene(`<div style={{ position: "absolute", left: 1500, top: 100, fontSize: 160, whiteSpace: "nowrap" }}>Runs out of it</div>
      <div style={{ position: "absolute", left: 100, top: 500, fontSize: 80, color: "#1b2236" }}>Pale</div>
      <div style={{ position: "absolute", left: 100, top: 800, fontSize: 80 }}>Below</div>
      <div style={{ position: "absolute", left: 140, top: 820, fontSize: 80 }}>Above</div>`),
    );
    expect(lintFrame(boxes, size).map(({ rule, texts: about }) => [rule, ...about])).toEqual([
      ["outside", "Runs out of it"],
      ["overlap", "Below", "Above"],
      ["contrast", "Pale"],
    ]);
  });

  it.each(["title", "pricing", "bullet-list", "stats-row"])(
    "finds nothing clear in the template “%s”",
    async (name) => {
      const template = templates.find((one) => one.name === name);
      const boxes = await measure(template?.source ?? "", 80);
      expect(texts(boxes).length).toBeGreaterThan(0);
      expect(lintFrame(boxes, size).filter(({ isClear }) => isClear)).toEqual([]);
    },
  );
});
