import { describe, expect, it } from "vitest";
import { labelFor } from "./step-label";

describe("the label of a step", () => {
  it("names the scene that will be made, in place of the whole request", () => {
    const add = (prompt: string) => labelFor({ tool: "add", label: prompt, arguments: { prompt } });
    expect(add("Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream")).toBe(
      "Add “Intro”",
    );
    expect(add("add a scene with our three plans: Starter $9, Team $29, Enterprise")).toBe("Add “Plans”");
  });

  it("is the router's own for every other tool", () => {
    expect(labelFor({ tool: "trim", label: "Make “Intro” 8 s long", arguments: {} })).toBe(
      "Make “Intro” 8 s long",
    );
  });
});
