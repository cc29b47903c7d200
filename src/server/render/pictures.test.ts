import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { assetSource } from "@/domain/asset";
import { projectOf, sceneOf } from "@/sandbox/test/open-sandbox";
import { redPng } from "@/server/media/test/pictures";
import { pictureAt } from "./test/probe";
import { openRenderBench, type RenderBench } from "./test/render-bench";

let bench: RenderBench;
beforeAll(async () => {
  bench = await openRenderBench();
});
afterAll(() => bench.close());

const id = "00000000-0000-4000-8000-000000000001";
const fill = `{ position: "absolute", width: "100%", height: "100%" }`;
const ways = {
  img: `<img src="${assetSource(id)}" style={${fill}} />`,
  css: `<div style={{ ...${fill}, backgroundImage: "url(${assetSource(id)})" }} />`,
  kit: `<BackgroundPicture src="${assetSource(id)}" veil={0} />`,
};

it("is drawn in an export however a scene names it", async () => {
  const file = path.join(bench.folder, createHash("sha256").update(id).digest("hex"));
  await writeFile(file, await redPng());
  const scenes = Object.entries(ways).map(([name, element]) =>
    sceneOf(
      name,
      `import { AbsoluteFill } from "remotion";
import { BackgroundPicture } from "scenewright/kit";
export default function Scene() { return <AbsoluteFill style={{ background: "#00f" }}>${element}{BackgroundPicture ? null : null}</AbsoluteFill>; }`,
      { durationInFrames: 4 },
    ),
  );
  const video = await bench.render(projectOf(...scenes), { assets: [{ id, type: "image/png", file }] });
  for (const [index, name] of Object.keys(ways).entries()) {
    const png = await pictureAt(video.file, index * 4 + 2, 30);
    const { channels } = await sharp(png).stats();
    const [red, , blue] = channels.map(({ mean }) => mean);
    expect(red, name).toBeGreaterThan(190);
    expect(blue, name).toBeLessThan(80);
  }
}, 120_000);
