import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { defaultLook } from "@/domain/look";
import type { PlayableProject } from "@/domain/sandbox-message";
import { compileScene } from "@/scene/compile";
import { createRenderer } from "@/server/render/renderer";
import { buildRuntimes } from "../../scripts/build-runtimes";
import type { Row } from "../lib/measure";

const fps = 30;
const seconds = 10;
const frames = fps * seconds;

/** What a text on a plain ground costs: below it no scene can be. */
const plain = `import { AbsoluteFill, useCurrentFrame } from "remotion";
export default function Scene() { return <AbsoluteFill style={{ background: "#123" }}>{useCurrentFrame()}</AbsoluteFill>; }`;

/** Text, shapes, gradients, shadows and motion, as our templates have them. */
const rich = `import { AbsoluteFill, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";
export default function Scene() {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const enter = spring({ frame, fps, durationInFrames: 40 });
  return (
    <AbsoluteFill style={{ background: "radial-gradient(circle at " + (20 + frame / 6) + "% 30%, #7c5cff, #15102b)", color: "white", fontFamily: "Inter Variable" }}>
      {Array.from({ length: 24 }, (_, i) => (
        <div key={i} style={{ position: "absolute", left: (i * 97) % 1820, top: 540 + Math.sin(frame / 20 + i) * 300, width: 90, height: 90, borderRadius: 24, background: "#ffffff18", boxShadow: "0 20px 60px #0006", transform: "rotate(" + (frame * 2 + i * 20) + "deg)" }} />
      ))}
      <div style={{ position: "absolute", left: 140, top: 380, fontSize: 190, fontWeight: 800, transform: "translateY(" + (1 - enter) * 120 + "px)", opacity: enter }}>Brewline</div>
      <div style={{ position: "absolute", left: 150, top: 620, fontSize: 60, opacity: interpolate(frame, [20, 50], [0, 0.8], { extrapolateLeft: "clamp", extrapolateRight: "clamp" }) }}>Coffee worth waking up for.</div>
    </AbsoluteFill>
  );
}`;

function projectOf(code: string): PlayableProject {
  const result = compileScene(code);
  if (result.type === "failed") throw new Error(result.problems[0]?.message);
  const scene = {
    sceneId: "bench",
    name: "Bench",
    codeHash: result.codeHash,
    module: { type: "compiled" as const, compiled: result.compiled },
    controls: {},
    durationInFrames: frames,
  };
  return { width: 1_920, height: 1_080, fps, look: defaultLook, scenes: [scene] };
}

/** A video of ten seconds at 1080p, from the order to the file, beside the cheapest scene there can be. */
export async function exportSuite(): Promise<Row[]> {
  await buildRuntimes();
  const folder = await mkdtemp(path.join(tmpdir(), "scenewright-bench-export-"));
  const renderer = createRenderer({ log: (line, error) => console.error(line, error) });
  const signal = new AbortController().signal;
  const render = async (what: string, code: string) => {
    console.log(`Rendering ${frames} frames of 1080p: ${what} …`);
    const began = performance.now();
    let firstFrame = 0;
    const outputFile = path.join(folder, "video.mp4");
    const { bytes } = await renderer.render(
      { project: projectOf(code), encoder: "mp4", scale: 1, outputFile },
      {
        signal,
        onProgress: (message) => {
          if (message.type === "rendering" && message.framesDone > 0)
            firstFrame ||= performance.now() - began;
        },
      },
    );
    const took = performance.now() - began;
    const speed = ((frames / took) * 1_000).toFixed(1);
    console.log(
      `  ${(took / 1_000).toFixed(1)} s, ${speed} frames a second, ${Math.round(bytes / 1_000)} kB`,
    );
    return { took, firstFrame };
  };
  try {
    const base = await render("a number on a plain ground", plain);
    const first = await render("a rich scene", rich);
    const second = await render("the rich scene again", rich);
    const baseline = { what: "a plain scene", median: base.took / frames };
    return [
      {
        what: `export of ${seconds} s at 1080p, a frame`,
        unit: "ms",
        target: 100,
        first: first.took / frames,
        median: second.took / frames,
        baseline,
      },
      {
        what: "order → first frame drawn",
        unit: "ms",
        target: 3_000,
        first: first.firstFrame,
        median: second.firstFrame,
        baseline: { what: "the same, a plain scene", median: base.firstFrame },
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
