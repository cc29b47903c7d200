import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { longestSide } from "@/domain/asset";
import { safePicture } from "./safe-picture";
import { bomb, phoneJpeg, redPng, svg } from "./test/pictures";

describe("a picture that is taken", () => {
  it("stands upright and has lost its place, its camera and every other note", async () => {
    const original = await phoneJpeg();
    expect(original.includes("Phonemaker")).toBe(true);
    const { bytes, width, height, type } = await safePicture(original);
    expect({ width, height, type }).toEqual({ width: 300, height: 400, type: "image/webp" });
    const kept = await sharp(bytes).metadata();
    expect([kept.exif, kept.icc, kept.xmp, kept.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(Buffer.from(bytes).includes("Phonemaker")).toBe(false);
  });

  it("is shrunk to what an export can show, in its proportions", async () => {
    const large = await sharp({ create: { width: 6_000, height: 1_500, channels: 3, background: "#123456" } })
      .jpeg()
      .toBuffer();
    expect(await safePicture(large)).toMatchObject({ width: longestSide, height: longestSide / 4 });
  });

  it("keeps a drawing's pixels and its transparency", async () => {
    const logo = await sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 200, g: 10, b: 3, alpha: 0.5 } },
    })
      .png()
      .toBuffer();
    const { bytes } = await safePicture(logo);
    expect([...(await sharp(bytes).raw().toBuffer()).subarray(0, 4)]).toEqual([
      ...(await sharp(logo).raw().toBuffer()).subarray(0, 4),
    ]);
  });

  it("is the first of an animation", async () => {
    const frames = await sharp([await redPng(), await redPng()], { join: { animated: true } })
      .gif()
      .toBuffer();
    const kept = await sharp((await safePicture(frames)).bytes).metadata();
    expect(kept.pages ?? 1).toBe(1);
  });
});

describe("a file that is refused", () => {
  it("is an SVG, whatever it calls itself, and is told a way", async () => {
    await expect(safePicture(svg)).rejects.toMatchObject({
      code: "invalid_input",
      message: expect.stringContaining("PNG"),
    });
  });

  it("is no picture", async () => {
    for (const text of ["<html></html>", "%PDF-1.7 …", "MZ", "", "PK\u0003\u0004"])
      await expect(safePicture(Buffer.from(text)), text).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("ends too early", async () => {
    const whole = await phoneJpeg();
    await expect(safePicture(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      message: expect.stringContaining("damaged"),
    });
  });

  it("unfolds to more pixels than any camera makes, before they are unfolded", async () => {
    const small = await bomb();
    expect(small.byteLength).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    await expect(safePicture(small)).rejects.toMatchObject({
      message: expect.stringContaining("megapixels"),
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});
