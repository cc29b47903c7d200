import { describe, expect, it } from "vitest";
import type { StudioScene } from "../state/overlays";
import { frameAfterChange } from "./keep-on-stage";

/** Scenes one after the other, by their lengths in frames. */
function board(...lengths: [id: string, frames: number][]): StudioScene[] {
  let startFrame = 0;
  return lengths.map(([sceneId, durationInFrames]) => {
    const scene = { sceneId, startFrame, durationInFrames } as StudioScene;
    startFrame += durationInFrames;
    return scene;
  });
}

describe("the playhead, when scenes change under it,", () => {
  it("stays where it is while its scene does", () => {
    expect(frameAfterChange(board(["a", 100]), board(["a", 100], ["b", 50]), 40)).toBeNull();
    expect(frameAfterChange(board(["a", 100]), board(["a", 200]), 40)).toBeNull();
  });

  it("goes along with a scene that moves", () => {
    expect(frameAfterChange(board(["a", 100], ["b", 50]), board(["b", 50], ["a", 100]), 110)).toBe(10);
  });

  it("goes to the middle of a scene whose moment is cut off", () => {
    expect(frameAfterChange(board(["a", 100]), board(["a", 50]), 90)).toBe(25);
  });

  it("goes to the middle of what takes the place of a scene that is gone", () => {
    expect(frameAfterChange(board(["a", 100], ["b", 50]), board(["a", 100]), 120)).toBe(50);
    expect(frameAfterChange(board(["a", 100], ["b", 50]), board(["b", 50]), 10)).toBe(25);
  });

  it("stays when nothing is left", () => {
    expect(frameAfterChange(board(["a", 100]), [], 10)).toBeNull();
  });
});
