import { describe, expect, it } from "vitest";
import type { RoutedStep } from "./decision";
import { type WritingOptions, withWriting } from "./with-writing";

const add = (sceneId: string, prompt: string): RoutedStep => ({
  tool: "add",
  sceneId,
  targetSceneId: null,
  label: "Add",
  arguments: { prompt, after: "end", seconds: null },
  seconds: null,
});
const writer = { writes: true, sees: false, newId: () => "new" };
const told = (steps: RoutedStep[], message = "", options: WritingOptions = writer) =>
  withWriting(steps, message, options).map(({ tool, sceneId, arguments: { rung } }) => [tool, sceneId, rung]);

describe("a plan with a model that writes", () => {
  it("drafts all scenes before it writes the first", () => {
    expect(told([add("a", "a robot waves at a cat"), add("b", "a cat waves at a robot")])).toEqual([
      ["add", "a", "draft"],
      ["add", "b", "draft"],
      ["add", "a", "write"],
      ["add", "b", "write"],
    ]);
  });

  it("writes a scene before a step that may be about it", () => {
    const trim: RoutedStep = { ...add("a", ""), tool: "trim", arguments: {} };
    expect(told([add("a", "a robot waves at a cat"), trim]).map(([tool, , rung]) => rung ?? tool)).toEqual([
      "draft",
      "write",
      "trim",
    ]);
  });

  it("leaves to a template what is surely its own, but not what describes a picture", () => {
    const title = 'Add a title "Hello" with the subtitle "World"';
    expect(told([add("a", title)])).toEqual([["add", "a", undefined]]);
    expect(told([add("a", `${title} in a scene where two chat bubbles merge`)])).toHaveLength(2);
  });

  it("leaves the words of a described picture to no template, in whatever form it is described", () => {
    for (const prompt of [
      "Add a scene with a bouncing basketball and the words Game on",
      "Add a scene: a lighthouse beam sweeps over dark water, kicker Coast Radio, headline We never sleep",
    ])
      expect(told([add("a", prompt)]).map(([, , rung]) => rung)).toEqual(["draft", "write"]);
  });

  it("takes the clauses of one picture for one scene", () => {
    const message = "Add a scene where curtains part and show the word Encore";
    const steps = [add("a", "a scene where curtains part"), add("b", "show the word Encore")];
    expect(told(steps, message).map(([, id]) => id)).toEqual(["a", "a"]);
    expect(told(steps, `${message}, then add another scene`)).toHaveLength(4);
  });

  it("plays the picture itself while a model writes what it shows, on a scene of its own", () => {
    const image = (instruction: string): RoutedStep => ({
      ...add("a", ""),
      tool: "image",
      targetSceneId: "a",
      arguments: { instruction },
    });
    const seeing = { ...writer, writes: false, sees: true };
    expect(told([image("Recreate this screenshot")], "", seeing)).toEqual([
      ["image", "new", "draft"],
      ["image", "new", "write"],
    ]);
    expect(told([image("Recreate this screenshot")])).toEqual([["image", "a", undefined]]);
    expect(told([image("Put our logo top right")], "", seeing)).toEqual([["image", "a", undefined]]);
    expect(told([image("Make scene 2 look like this")], "", seeing)).toEqual([["image", "a", undefined]]);
  });
});
