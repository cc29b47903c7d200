import { describe, expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { readControls } from "@/scene/controls";
import { fixture } from "@/scene/fixtures/fixtures";
import { source as list } from "@/scene/templates/pricing/source";
import { source as title } from "@/scene/templates/title/source";
import { contextOf, id, sceneOf } from "../test/context";
import { editTool } from "./edit";
import { editCode } from "./edit-code";

const edited = (code: string, instruction: string) =>
  editCode(code, instruction, { sceneName: "Intro", look: defaultLook, seed: 0.5, fps: 30 });

/** The lines that differ, by place. */
function changedLines(before: string, after: string): number {
  const old = before.split("\n");
  return after.split("\n").filter((line, index) => line !== old[index]).length;
}

describe("editCode", () => {
  it("changes one line for one colour and one for each of two", () => {
    expect(changedLines(title, edited(title, "make the headline orange").code)).toBe(1);
    expect(changedLines(title, edited(title, "make the headline white and the background navy").code)).toBe(
      2,
    );
  });

  it("takes a text as it was written, quotes, commas and commands included", () => {
    const text = "Fast, cheap and good – delete nothing";
    expect(readControls(edited(title, `change the headline to "${text}"`).code).headline).toBe(text);
    expect(readControls(edited(title, `change the headline to ${text}`).code).headline).toBe(text);
  });

  it("passes over the scene's own name and number in the instruction", () => {
    expect(
      readControls(edited(title, "In the intro, change the headline of scene 1 to Hello").code).headline,
    ).toBe("Hello");
  });

  it("changes one field of one item and keeps the others", () => {
    const items = readControls(edited(list, "change Team's price to 39").code).items;
    const before = readControls(list).items;
    if (!Array.isArray(items) || !Array.isArray(before)) throw new Error("items are lists");
    expect(items[1]).toMatchObject({ title: "Team", price: "$39" });
    expect([items[0], items[2]]).toEqual([before[0], before[2]]);
  });

  it("edits code without controls, and nothing else in it", () => {
    const code = fixture("mapped-cards");
    const result = edited(code, "change Team's price to $39");
    expect(result.code).toContain('name: "Team", price: "$39"');
    expect(changedLines(code, result.code)).toBe(1);
  });

  it("does what it can and names the rest", () => {
    const result = edited(title, "make the headline orange and add fireworks");
    expect(result.summaries).toHaveLength(1);
    expect(result.missed.join()).toContain("fireworks");
  });

  it("leaves the code as it is when nothing of the instruction can be done", () => {
    for (const instruction of ["add fireworks", "make the giraffe green", "translate it to French", "asdf"]) {
      const result = edited(fixture("spring-title"), instruction);
      expect(result.missed.length, instruction).toBeGreaterThan(0);
      expect(result.code, instruction).toBe(fixture("spring-title"));
    }
  });

  it("ends soon for any instruction", () => {
    const started = performance.now();
    for (const instruction of [
      "make the ".repeat(1_000),
      "add x, ".repeat(1_000),
      '"'.repeat(5_000),
      "and ".repeat(2_000),
    ])
      edited(title, instruction);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("edit", () => {
  it("asks with what the scene has, where nothing fits", async () => {
    const result = await editTool.run(
      { instruction: "make the giraffe green" },
      contextOf({ scenes: [sceneOf(1, { code: title })], sceneId: id(1) }),
    );
    expect(result).toMatchObject({ type: "question", text: expect.stringContaining("Headline") });
  });

  it("renames the scene without touching its code", async () => {
    const result = await editTool.run(
      { instruction: "rename scene 1 to Opening" },
      contextOf({ scenes: [sceneOf(1, { code: title })], sceneId: id(1) }),
    );
    expect(result).toMatchObject({ type: "changes", changes: [{ type: "rename_scene", name: "Opening" }] });
  });
});
