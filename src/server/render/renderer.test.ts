import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectOf, sceneOf } from "@/sandbox/test/open-sandbox";
import { ordinaryColors, probe } from "./test/probe";
import { openRenderBench, type RenderBench } from "./test/render-bench";

let bench: RenderBench;
beforeAll(async () => {
  bench = await openRenderBench();
});
afterAll(() => bench.close());

/** A scene that shows its name, with more to do in each frame. */
function scene(name: string, durationInFrames: number, work = "", top = "") {
  const source = `import { AbsoluteFill, useCurrentFrame } from "remotion";
${top}
export default function Scene() {
  const frame = useCurrentFrame();
  ${work}
  return <AbsoluteFill style={{ background: "#123456", color: "white", fontSize: 200 }}>${name} {frame}</AbsoluteFill>;
}`;
  return sceneOf(name, source, { durationInFrames });
}

describe("a video", () => {
  it("has the frames of its scenes, no more and no less, in each format", async () => {
    const scenes = [scene("One", 13), scene("Two", 8)];
    const wide = await bench.render({ ...projectOf(...scenes), fps: 24 });
    expect(await probe(wide.file)).toEqual({
      frames: 21,
      seconds: 0.875,
      width: 480,
      height: 270,
      fps: "24/1",
      colors: ordinaryColors,
    });
    const tall = await bench.render({ ...projectOf(...scenes), width: 1080, height: 1920, fps: 30 });
    expect(await probe(tall.file)).toEqual({
      frames: 21,
      seconds: 0.7,
      width: 270,
      height: 480,
      fps: "30/1",
      colors: ordinaryColors,
    });
  }, 120_000);
});

describe("a scene that cannot be drawn", () => {
  it("is named when it throws, with what it threw and when", async () => {
    const broken = scene("Broken", 10, `if (frame === 4) throw new Error("no such price");`);
    await expect(bench.render(projectOf(scene("Fine", 5), broken))).rejects.toMatchObject({
      code: "render_failed",
      message: expect.stringMatching(/“Broken” could not be drawn at 0:00 \(frame 9\): no such price/),
    });
  }, 60_000);

  it("is named when it never ends, and is stopped", async () => {
    const began = Date.now();
    const hanging = scene("Hanging", 10, "while (frame === 6) {}");
    await expect(
      bench.render(projectOf(scene("Fine", 5), hanging), { stallMs: 4_000 }),
    ).rejects.toMatchObject({
      code: "render_failed",
      message: expect.stringMatching(/“Hanging” did not finish drawing at 0:00 \(frame 11\)/),
    });
    expect(Date.now() - began).toBeLessThan(30_000);
  }, 60_000);

  it("is stopped when it fills memory", async () => {
    const filling = scene(
      "Filling",
      5,
      "const all: unknown[] = []; while (frame === 2) all.push(new Array(1e6).fill(frame));",
    );
    await expect(bench.render(projectOf(filling), { stallMs: 20_000 })).rejects.toMatchObject({
      code: "render_failed",
    });
  }, 90_000);
});

describe("scene code in the browser", () => {
  it("reaches no other server, neither on this machine nor by name, even where it got out of its scope", async () => {
    let heard = 0;
    const other = createServer((_request, response) => {
      heard += 1;
      response
        .writeHead(200, { "access-control-allow-origin": "*", "content-type": "image/svg+xml" })
        .end("<svg/>");
    });
    other.on("upgrade", () => {
      heard += 1;
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const reach = `
const top = (() => {}).constructor("return this")();
const frame = top.document.createElement("iframe");
top.document.body.append(frame);
for (const host of ["127.0.0.1", "localhost", "scenewright.example"]) {
  const url = "//" + host + ":${port}/";
  const attempts = [
    () => new top.Image().setAttribute("src", "http:" + url),
    () => frame.contentWindow.fetch("http:" + url),
    () => top.fetch("http:" + url),
    () => new frame.contentWindow.WebSocket("ws:" + url),
    () => top.document.head.append(Object.assign(top.document.createElement("link"), { rel: "stylesheet", href: "http:" + url })),
    () => top.document.head.append(Object.assign(top.document.createElement("script"), { src: "http:" + url })),
    () => { frame.src = "http:" + url; },
    () => top.navigator.sendBeacon("http:" + url),
  ];
  for (const attempt of attempts) { try { attempt()?.catch?.(() => {}); } catch {} }
}`;
    try {
      const { file } = await bench.render(projectOf(scene("Curious", 6, "", reach)));
      expect((await probe(file)).frames).toBe(6);
      // Not by leaving its own page either.
      const leaving = scene(
        "Leaving",
        6,
        `(() => {}).constructor("return this")().location.href = "http://127.0.0.1:${port}/";`,
      );
      await bench.render(projectOf(leaving), { stallMs: 4_000 }).catch(() => undefined);
      expect(heard).toBe(0);
    } finally {
      other.close();
    }
  }, 120_000);
});

it("says what to install where there is no browser", async () => {
  await expect(
    bench.render(projectOf(scene("One", 2)), { chromePath: "/nowhere/chrome" }),
  ).rejects.toMatchObject({
    code: "browser_missing",
    message: expect.stringContaining("/nowhere/chrome"),
  });
}, 30_000);
