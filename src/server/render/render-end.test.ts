import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectOf, sceneOf } from "@/sandbox/test/open-sandbox";
import { openRenderBench, type RenderBench, rendersAlive } from "./test/render-bench";

let bench: RenderBench;
beforeAll(async () => {
  bench = await openRenderBench();
});
afterAll(() => bench.close());

const source = `import { AbsoluteFill, useCurrentFrame } from "remotion";
export default function Scene() { return <AbsoluteFill>{useCurrentFrame()}</AbsoluteFill>; }`;
const long = projectOf(sceneOf("Long", source, { durationInFrames: 3_000 }));

/** Starts a long render and waits until it draws. */
function begin(signal?: AbortSignal) {
  let drawing = () => {};
  const isDrawing = new Promise<void>((resolve) => {
    drawing = resolve;
  });
  const rendered = bench.render(long, {
    ...(signal ? { signal } : {}),
    onProgress: (message) => {
      if (message.type === "rendering" && message.framesDone > 2) drawing();
    },
  });
  rendered.catch(() => undefined);
  return { rendered, isDrawing };
}

async function untilGone(): Promise<void> {
  for (const deadline = Date.now() + 8_000; Date.now() < deadline; ) {
    if (rendersAlive(bench.folder).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Still alive: ${JSON.stringify(rendersAlive(bench.folder))}`);
}

// What is alive is read from /proc.
describe.runIf(process.platform === "linux")("a render that is broken off", () => {
  it("by a cancel ends at once, and leaves neither a file nor a browser", async () => {
    const controller = new AbortController();
    const { rendered, isDrawing } = begin(controller.signal);
    await isDrawing;
    expect(rendersAlive(bench.folder).length).toBeGreaterThan(1);
    const began = Date.now();
    controller.abort(new Error("cancelled"));
    await expect(rendered).rejects.toThrow("cancelled");
    expect(Date.now() - began).toBeLessThan(5_000);
    await untilGone();
  }, 60_000);

  it("by its time running out is told so", async () => {
    await expect(bench.render(long, { timeoutMs: 6_000 })).rejects.toMatchObject({
      code: "render_failed",
      retryable: true,
      message: expect.stringContaining("not ready after"),
    });
    await untilGone();
  }, 60_000);

  it("by the death of its browser may be tried again", async () => {
    const { rendered, isDrawing } = begin();
    await isDrawing;
    for (const { pid, command } of rendersAlive(bench.folder))
      if (command.includes("--user-data-dir")) process.kill(pid, "SIGKILL");
    await expect(rendered).rejects.toMatchObject({ code: "render_failed", retryable: true });
    await untilGone();
  }, 60_000);
});
