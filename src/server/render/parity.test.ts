import { readFile } from "node:fs/promises";
import { type Browser, chromium } from "@playwright/test";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectOf, type SandboxHost, sceneOf, startSandboxHost } from "@/sandbox/test/open-sandbox";
import { findBrowser } from "../../../e2e/support/browser";
import { pictureAt } from "./test/probe";
import { openRenderBench, type RenderBench } from "./test/render-bench";

let bench: RenderBench;
let preview: SandboxHost;
let browser: Browser;
beforeAll(async () => {
  bench = await openRenderBench();
  preview = await startSandboxHost();
  const { executablePath, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ["--no-sandbox"],
  });
}, 120_000);
afterAll(async () => {
  await Promise.all([preview.close(), browser.close(), bench.close()]);
});

/** Text in several scripts, emoji, gradients, blur, 3D and seeded chance: what could look different somewhere else. */
const rich = `import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion";

export default function Scene() {
  const frame = useCurrentFrame();
  const dots = Array.from({ length: 20 }, (_, i) => ({ x: Math.random() * 100, y: 70 + Math.random() * 30, i }));
  return <AbsoluteFill style={{ background: "radial-gradient(circle at 30% 20%, #ff7a59, #2b1055)", color: "white" }}>
    <div style={{ fontFamily: "Fraunces", fontSize: 130, margin: 40, opacity: interpolate(frame, [0, 10], [0.2, 1]) }}>Crème brûlée</div>
    <div style={{ fontFamily: "Inter Variable, Noto Sans SC Variable", fontSize: 110, margin: 40 }}>你好，世界 🎉🚀</div>
    <div style={{ fontFamily: "JetBrains Mono", fontSize: 70, margin: 40, transform: "perspective(900px) rotateY(25deg)" }}>const x = {frame};</div>
    <div style={{ position: "absolute", right: 80, bottom: 80, width: 400, height: 200, borderRadius: 40, background: "#ffffff30", backdropFilter: "blur(12px)", boxShadow: "0 20px 60px #0008" }} />
    {dots.map((d) => <div key={d.i} style={{ position: "absolute", left: d.x + "%", top: d.y + "%", width: 24, height: 24, borderRadius: 12, background: "#ffd76a" }} />)}
  </AbsoluteFill>;
}`;

it("an exported frame is the frame of the preview", async () => {
  const project = projectOf(
    sceneOf("first", rich, { durationInFrames: 8 }),
    sceneOf("rich", rich, { durationInFrames: 12, transition: { kind: "slide", frames: 4 } }),
  );
  const { file } = await bench.render(project, { scale: 0.5 });
  const stage = await preview.open("stage");
  await stage.send({ type: "load", project, autoplay: false });
  await stage.until((message) => message.type === "painted");
  // The second is in the middle of the transition.
  for (const frame of [2, 9, 18]) {
    await stage.send({ type: "seek", frame });
    await stage.until((message) => message.type === "frame" && message.frame === frame);
    await stage.frame.evaluate(() =>
      document.fonts.ready.then(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      ),
    );
    const shown = await stage.frame.page().screenshot({ clip: { x: 0, y: 0, width: 960, height: 540 } });
    const { mean, far } = await difference(shown, await pictureAt(file, frame, project.fps));
    // What JPEG and H.264 take away; another frame or font differs by a multiple of it.
    expect({ frame, mean: mean < 3, far: far < 0.01 }, `${mean} ${far}`).toEqual({
      frame,
      mean: true,
      far: true,
    });
  }
}, 120_000);

/** Mean difference of a channel (0 to 255), and the share of pixels that are another colour to the eye. */
async function difference(a: Buffer, b: Buffer): Promise<{ mean: number; far: number }> {
  const page = await browser.newPage();
  const pictures = [a, b].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  const result = await page.evaluate(async (urls) => {
    const [first, second] = await Promise.all(
      urls.map(async (url) => {
        // Numbers as they stand in the file: it names colours, by which a page would change them.
        const file = await (await fetch(url)).blob();
        const image = await createImageBitmap(file, { colorSpaceConversion: "none" });
        const canvas = new OffscreenCanvas(960, 540);
        const context = canvas.getContext("2d");
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, 960, 540).data ?? new Uint8ClampedArray();
      }),
    );
    let sum = 0;
    let far = 0;
    for (let at = 0; at < 960 * 540 * 4; at += 4) {
      let most = 0;
      for (let channel = 0; channel < 3; channel++) {
        const apart = Math.abs((first?.[at + channel] ?? 0) - (second?.[at + channel] ?? 255));
        sum += apart;
        most = Math.max(most, apart);
      }
      if (most > 48) far += 1;
    }
    return { mean: sum / (960 * 540 * 3), far: far / (960 * 540) };
  }, pictures);
  await page.close();
  return result;
}

it("a player shows the colours that the scene has", async ({ skip }) => {
  const colors = ["#2b1a12", "#f5e9da", "#7c8cff", "#ff0000", "#00ff00", "#ffffff", "#000000", "#808080"];
  const stripes = `import { AbsoluteFill } from "remotion";
export default function Scene() {
  return <AbsoluteFill style={{ flexDirection: "row" }}>
    {${JSON.stringify(colors)}.map((color) => <div key={color} style={{ flex: 1, background: color }} />)}
  </AbsoluteFill>;
}`;
  const { file } = await bench.render(projectOf(sceneOf("Stripes", stripes, { durationInFrames: 5 })), {
    scale: 2 / 3,
  });
  const url = `data:video/mp4;base64,${(await readFile(file)).toString("base64")}`;
  const page = await browser.newPage();
  const shown = await page.evaluate(
    async ({ source, count }) => {
      const video = document.createElement("video");
      if (video.canPlayType('video/mp4; codecs="avc1.640028"') === "") return null;
      video.muted = true;
      video.src = source;
      await new Promise((resolve, reject) => {
        video.onseeked = resolve;
        video.onloadedmetadata = () => {
          video.currentTime = 0.1;
        };
        video.onerror = () => reject(new Error(video.error?.message));
      });
      const context = new OffscreenCanvas(video.videoWidth, video.videoHeight).getContext("2d");
      const colorOf = (index: number) => {
        const middle = Math.floor(((index + 0.5) * video.videoWidth) / count);
        return [...(context?.getImageData(middle, 10, 1, 1).data.slice(0, 3) ?? [])];
      };
      // The picture may come a moment after the seek is said to be over.
      for (let tries = 0; tries < 100; tries++) {
        context?.drawImage(video, 0, 0);
        if (colorOf(0).some((value) => value > 0)) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return Array.from({ length: count }, (_, index) => colorOf(index));
    },
    { source: url, count: colors.length },
  );
  await page.close();
  if (!shown) skip("this browser plays no H.264");
  const apart = shown?.map((color, index) =>
    Math.max(
      ...color.map((value, channel) => {
        const wanted = Number.parseInt(colors[index]?.slice(1 + channel * 2, 3 + channel * 2) ?? "", 16);
        return Math.abs(value - wanted);
      }),
    ),
  );
  // Greys and everyday colours are exact but for rounding; the corners of the colour space lose a little in 4:2:0.
  for (const [index, distance] of (apart ?? []).entries())
    expect(distance, colors[index]).toBeLessThanOrEqual(index < 2 || index > 4 ? 2 : 12);
}, 60_000);
