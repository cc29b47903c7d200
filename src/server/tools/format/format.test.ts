import { expect, it } from "vitest";
import { contextOf, sceneOf } from "../test/context";
import { formatTool } from "./format";

it("changes the format in one change, and says what it is called", async () => {
  const context = contextOf({ scenes: [sceneOf(1)] });
  expect(await formatTool.run({ format: "9:16" }, context)).toEqual({
    type: "changes",
    changes: [{ type: "set_format", format: "9:16" }],
    rung: "storyboard",
    summary: "The video is vertical now (9:16)",
  });
});

it("changes nothing where the video has the format already", async () => {
  const result = await formatTool.run({ format: "16:9" }, contextOf({}));
  expect(result).toMatchObject({ changes: [], summary: "The video is already landscape (16:9)" });
});
