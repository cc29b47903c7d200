import { describe, expect, test } from "vitest";
import { picturesIn, scaleFor, thumbnailSlots, wideStrip, xOfFrame } from "./strip-layout";

const card = (n: number, values: object = {}) => ({
  sceneId: `s${n}`,
  left: n * 200,
  top: 10,
  width: 180,
  height: 100,
  durationInFrames: 101,
  startFrame: n * 101,
  pictures: 1,
  ...values,
});
const everywhere = { from: 0, to: 10_000 };

describe("how wide a scene's card is", () => {
  test.each([
    [1, 1],
    [5, 1],
    [8, 2],
    [20, 4],
    [600, 5],
  ])("%i s in 16:9 hold %i pictures", (seconds, pictures) =>
    expect(picturesIn(seconds, 171, wideStrip)).toBe(pictures),
  );

  test("a video of long scenes is shown at a smaller scale, one of short ones as ever", () => {
    const pages = [4, 20, 16, 15, 14];
    const fitting = scaleFor(pages, 171, wideStrip);
    expect(pages.map((seconds) => picturesIn(seconds, 171, fitting))).toEqual([1, 2, 2, 2, 2]);
    expect(scaleFor([4, 6], 171, wideStrip)).toEqual(wideStrip);
  });

  test("a narrow picture is repeated until a name fits", () => expect(picturesIn(1, 54, wideStrip)).toBe(3));
});

describe("the boxes of the thumbnails", () => {
  test("pictures of one scene stand side by side and show its course", () => {
    const slots = thumbnailSlots([card(0, { pictures: 2 })], everywhere, null);
    expect(slots).toEqual([
      { sceneId: "s0", left: 0, top: 10, width: 90, height: 100, frame: 28 },
      { sceneId: "s0", left: 90, top: 10, width: 90, height: 100, frame: 78 },
    ]);
  });

  test("only cards in sight, or nearly, are drawn", () => {
    const cards = Array.from({ length: 200 }, (_, n) => card(n));
    const slots = thumbnailSlots(cards, { from: 20_000, to: 21_000 }, null);
    expect(slots.length).toBeLessThan(20);
    expect(slots.some((slot) => slot.sceneId === "s100")).toBe(true);
  });

  test("the pointer chooses the frame of the picture that it is on, and of no other", () => {
    const [first, second] = thumbnailSlots([card(0, { pictures: 2 })], everywhere, {
      sceneId: "s0",
      at: 0.9,
    });
    expect(first?.frame).toBe(28);
    expect(second?.frame).toBe(90);
  });

  test("a frame is never outside its scene", () => {
    const [slot] = thumbnailSlots([card(0, { durationInFrames: 1 })], everywhere, { sceneId: "s0", at: 1 });
    expect(slot?.frame).toBe(0);
  });
});

describe("the playhead over the strip", () => {
  const cards = [card(0), card(1)];
  test.each([
    [0, 0],
    [50.5, 90],
    [101, 200],
    [9_999, 380],
  ])("frame %f stands at %f", (frame, x) => expect(xOfFrame(frame, cards)).toBe(x));
  test("there is none without scenes", () => expect(xOfFrame(3, [])).toBeNull());
});
