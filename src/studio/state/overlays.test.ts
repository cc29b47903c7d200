import { describe, expect, test } from "vitest";
import { id, scene } from "../test/fixtures";
import { type Overlay, sceneAtFrame, scenesWithOverlays, totalFramesOf } from "./overlays";

const scenes = [scene(1), scene(2, { durationInFrames: 30 }), scene(3)];
const overlay = (sceneId: string, change: Overlay["change"]): Overlay => ({ id: "x", sceneId, change });
const names = (overlays: Overlay[]) => scenesWithOverlays(scenes, overlays).map((each) => each.name);

describe("waiting changes laid over the storyboard", () => {
  test("each scene begins where the one before it ends", () => {
    expect(scenesWithOverlays(scenes, []).map((each) => each.startFrame)).toEqual([0, 90, 120]);
    expect(totalFramesOf(scenesWithOverlays(scenes, []))).toBe(210);
  });

  test("a longer scene pushes those behind it", () => {
    const shown = scenesWithOverlays(scenes, [overlay(id(101), { type: "duration", durationInFrames: 100 })]);
    expect(shown.map((each) => each.startFrame)).toEqual([0, 100, 130]);
  });

  test("moves go behind the named scene or to the front", () => {
    expect(names([overlay(id(101), { type: "move", after: id(103) })])).toEqual([
      "Scene 2",
      "Scene 3",
      "Scene 1",
    ]);
    expect(names([overlay(id(103), { type: "move", after: null })])).toEqual([
      "Scene 3",
      "Scene 1",
      "Scene 2",
    ]);
  });

  test("a change to a scene that is gone is left out", () => {
    expect(
      names([overlay(id(102), { type: "delete" }), overlay(id(102), { type: "rename", name: "?" })]),
    ).toEqual(["Scene 1", "Scene 3"]);
  });
});

describe("the scene at a frame", () => {
  const shown = scenesWithOverlays(scenes, []);
  test.each([
    [0, "Scene 1"],
    [89, "Scene 1"],
    [90, "Scene 2"],
    [120, "Scene 3"],
    [9_999, "Scene 3"],
  ])("frame %i is in %s", (frame, name) => expect(sceneAtFrame(shown, frame)?.name).toBe(name));

  test("there is none without scenes", () => expect(sceneAtFrame([], 5)).toBeUndefined());
});
