import { expect, it } from "vitest";
import { contextOf, id, sceneOf } from "../test/context";
import { editTool } from "./edit";

const scenes = [sceneOf(1), sceneOf(2, { transition: { kind: "wipe", frames: 9 } })];
const edit = (instruction: string, sceneId: string) =>
  editTool.run({ instruction }, contextOf({ scenes, sceneId }));

it("sets how a scene comes in, in the look's pace or as long as is asked", async () => {
  const cases: [string, unknown][] = [
    ["fade between all scenes", { kind: "fade", frames: 18 }],
    ["use a 1 second fade transition", { kind: "fade", frames: 30 }],
    ["make the transition 0.5 seconds", { kind: "wipe", frames: 15 }],
    ["no transition before scene 2", null],
    ["let the scenes push in from below, slowly", { kind: "push", frames: 36 }],
    ["make the scene changes quicker", { kind: "wipe", frames: 9 }],
  ];
  for (const [instruction, transition] of cases) {
    const result = await edit(instruction, id(2));
    expect(result, instruction).toMatchObject({
      type: "changes",
      changes: [{ type: "set_transition", sceneId: id(2), transition }],
    });
  }
});

it("says that nothing stands before the first scene", async () => {
  expect(await edit("add a fade transition", id(1))).toMatchObject({ type: "unavailable" });
});
