import { describe, expect, it } from "vitest";
import { briefOf } from "../../brief/brief-of";
import { bestTemplate } from "../index";
import { readDrawing } from "./read-drawing";

describe("readDrawing", () => {
  it.each<[string, object]>([
    ["a snail crawls along the bottom", { place: "garden", things: ["snail"] }],
    ["rain falls on a red umbrella", { weather: "rain", place: "city", things: ["red umbrella"] }],
    [
      "a fox and an owl meet in the forest at night",
      {
        place: "forest",
        time: "night",
        cast: [
          { species: "fox", clothing: "" },
          { species: "owl", clothing: "" },
        ],
      },
    ],
    ["a rocket lifts off", { place: "space", things: ["rocket"] }],
    ["a lighthouse beam sweeps over dark water", { place: "sea" }],
  ])("%s", (description, drawing) => expect(readDrawing(description)).toMatchObject(drawing));

  it("knows when there is nothing to draw", () => {
    expect(readDrawing("our numbers go up and up")).toBeNull();
  });
});

describe("a described scene", () => {
  it.each<[string, string]>([
    ["Add a scene where a snail crawls along the bottom and the words Don't rush it appear", "illustration"],
    ["Add a scene with a rocket that lifts off, headline We are live", "illustration"],
    ["Add a scene: our bestsellers are cake, bread and cookies", "feature-grid"],
    ["Add a scene about our coffee", "title"],
    ["a scene where our revenue goes Jan 120, Feb 180, Mar 240", "bar-chart"],
    ["Add a scene with three points: fast, cheap, green", "bullet-list"],
  ])("%s", (prompt, name) => expect(bestTemplate(briefOf(prompt)).template.name).toBe(name));
});
