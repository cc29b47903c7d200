import { describe, expect, it } from "vitest";
import type { FrameBox } from "./frame-box";
import { lintFrame } from "./lint-frame";
import { lintScene } from "./lint-scene";

const size = { width: 1920, height: 1080 };
const ground: FrameBox = { kind: "shape", x: 0, y: 0, ...size, background: "#0b1020", opacity: 1 };
const text = (words: string, more: Partial<FrameBox> = {}): FrameBox => ({
  kind: "text",
  text: words,
  x: 200,
  y: 400,
  width: 800,
  height: 120,
  color: "#ffffff",
  fontSize: 100,
  opacity: 1,
  ...more,
});
const rules = (...boxes: FrameBox[]) => lintFrame(boxes, size).map(({ rule }) => rule);

it("finds nothing wrong with a good frame", () => {
  expect(rules(ground, text("Brewline"), text("Slow roast", { y: 540 }))).toEqual([]);
});

describe("blank", () => {
  it.each([
    ["nothing", []],
    ["only a ground", [ground]],
    ["what cannot be seen", [ground, text("a", { opacity: 0 })]],
    ["what stands outside", [ground, text("a", { x: 3_000 })]],
  ])("is a frame with %s", (_name, boxes) => {
    expect(rules(...boxes)).toEqual(["blank"]);
  });

  it("is no frame with a faint text, a picture or a shape", () => {
    expect(rules(ground, text("a", { opacity: 0.1 }))).toEqual([]);
    expect(rules({ kind: "image", x: 0, y: 0, ...size, opacity: 1 })).toEqual([]);
    expect(rules(ground, { ...ground, width: 300, background: "#ff0000" })).toEqual([]);
  });
});

describe("a text out of the frame", () => {
  it.each([
    ["to the right", { x: 1_300 }],
    ["to the left", { x: -100 }],
    ["at the top", { y: -60 }],
    ["at the bottom", { y: 1_020 }],
  ])("is told: %s", (_name, place) => {
    const [problem] = lintFrame([ground, text("Brewline", place)], size);
    expect(problem).toMatchObject({ rule: "outside", texts: ["Brewline"], isClear: true });
  });

  it("may stand out by less than its letters do, or wait outside, or be fading", () => {
    expect(rules(ground, text("a", { y: -10 }), text("b"))).toEqual([]);
    expect(rules(ground, text("a", { x: 2_000 }), text("b"))).toEqual([]);
    expect(rules(ground, text("a", { x: 1_500, opacity: 0.5 }))).toEqual([]);
  });
});

describe("texts over each other", () => {
  it("are told, clearly where they share much", () => {
    expect(lintFrame([ground, text("One"), text("Two", { y: 430 })], size)).toMatchObject([
      { rule: "overlap", isClear: true, texts: ["One", "Two"] },
    ]);
  });

  it("are none where lines only touch, a shadow repeats a text, or a card covers it", () => {
    expect(rules(ground, text("One"), text("Two", { y: 505 }))).toEqual([]);
    expect(rules(ground, text("One"), text("One", { x: 204, y: 404 }))).toEqual([]);
    const card: FrameBox = {
      kind: "shape",
      x: 100,
      y: 300,
      width: 1_000,
      height: 400,
      background: "#ffffff",
      opacity: 1,
    };
    expect(rules(ground, text("One"), card, text("Two", { color: "#000000" }))).toEqual([]);
  });
});

describe("contrast", () => {
  it("under 3 : 1 is told, on the nearest ground", () => {
    expect(rules(ground, text("a", { color: "#20263a" }))).toEqual(["contrast"]);
    const card: FrameBox = {
      kind: "shape",
      x: 100,
      y: 300,
      width: 1_000,
      height: 400,
      background: "rgb(240, 240, 240)",
      opacity: 1,
    };
    expect(rules(ground, card, text("a", { color: "white" }))).toEqual(["contrast"]);
    expect(rules(ground, card, text("a", { color: "#222222" }))).toEqual([]);
  });

  it("counts what shines through", () => {
    expect(rules(ground, text("a", { color: "rgba(255, 255, 255, 0.15)" }))).toEqual(["contrast"]);
  });

  it("is not guessed on pictures, gradients and colours unknown", () => {
    const picture: FrameBox = { kind: "image", x: 0, y: 0, ...size, opacity: 1 };
    const { background: _, ...gradient } = ground;
    const { color: __, ...painted } = text("a");
    expect(rules(ground, picture, text("a", { color: "#20263a" }))).toEqual([]);
    expect(rules(ground, gradient, text("a", { color: "#20263a" }))).toEqual([]);
    expect(rules(ground, painted)).toEqual([]);
  });
});

it("tells of a text that is too small, as a note", () => {
  expect(lintFrame([ground, text("a", { fontSize: 9 })], size)).toMatchObject([
    { rule: "small", isClear: false },
  ]);
});

describe("a scene", () => {
  const wrong = [ground, text("Brewline", { x: 1_300 })];

  it("tells of each thing once, with the first frame that shows it", () => {
    const samples = [10, 50, 90].map((frame) => ({ frame, boxes: wrong, later: wrong }));
    expect(lintScene(samples, size, 100)).toMatchObject([{ rule: "outside", frame: 10 }]);
  });

  it("does not judge what moves", () => {
    const moved = [ground, text("Brewline", { x: 1_250 })];
    expect(lintScene([{ frame: 50, boxes: wrong, later: moved }], size, 100)).toEqual([]);
  });

  it("may be empty at its ends, not in its middle", () => {
    const empty = (frame: number) => ({ frame, boxes: [ground], later: [ground] });
    expect(lintScene([empty(0), empty(99)], size, 100)).toEqual([]);
    expect(lintScene([empty(0), empty(50), empty(99)], size, 100)).toMatchObject([
      { rule: "blank", frame: 50 },
    ]);
  });

  it("tells of a text that never comes in, and not of one that waits", () => {
    const out = { boxes: [ground, text("Lost", { x: 2_000 }), text("b")] };
    const inside = { boxes: [ground, text("Lost"), text("b", { y: 700 })] };
    expect(
      lintScene(
        [
          { frame: 10, ...out },
          { frame: 40, ...out },
          { frame: 80, ...out },
        ],
        size,
        100,
      ),
    ).toMatchObject([{ rule: "outside", texts: ["Lost"] }]);
    expect(
      lintScene(
        [
          { frame: 10, ...out },
          { frame: 80, ...inside },
        ],
        size,
        100,
      ),
    ).toEqual([]);
  });
});
