import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { registry } from "@/server/tools/registry";
import { createContextBuilder } from "./context-builder/context-builder";
import { sourceOf } from "./context-builder/test/source";
import { decide, toPlan } from "./decision";

async function decided(message: string, sceneCount = 4) {
  const source = sourceOf(sceneCount);
  const context = await createContextBuilder(source).build({
    projectId: source.projectId,
    selectedSceneId: null,
  });
  return { source, decision: await decide(context, message, { newId: randomUUID }) };
}

describe("decide", () => {
  it("plans steps whose arguments their tools accept", async () => {
    const { decision } = await decided(
      "add a scene with our plans: A $1, B $2. Duplicate scene 1. Move scene 2 to the end, swap scene 1 and 3, trim scene 1 to 3 seconds, delete scene 4 and undo that; make scene 1 red; split scene 2 into three; make it vertical; restore scene 2 to the previous version",
    );
    if (decision.type !== "plan") throw new Error(JSON.stringify(decision));
    expect(decision.steps.map((step) => step.tool)).toEqual([
      "add",
      "duplicate",
      "move",
      "move",
      "trim",
      "delete",
      "restore",
      "edit",
      "split",
      "format",
      "restore",
    ]);
    for (const step of toPlan(decision.steps, "fast-router").steps)
      registry.get(step.tool)?.argumentsSchema.parse(step.arguments);
  });

  it("says honestly what is not there, and what works without", async () => {
    for (const message of ["add music"]) {
      const { decision } = await decided(message);
      expect(decision.type, message).toBe("needs_model");
      if (decision.type === "needs_model") expect(decision.suggestions.length).toBeGreaterThan(0);
    }
  });

  it("does what it can of a message and notes the rest", async () => {
    const { decision } = await decided("make scene 1 red and add music");
    expect(decision).toMatchObject({ type: "plan", note: expect.stringContaining("Music") });
  });

  it("finds scene 150 of 200 by its name and by its number, with one look at the outline", async () => {
    for (const message of ["delete Chapter 150", "make scene 150 red"]) {
      const { source, decision } = await decided(message, 200);
      expect(decision.type === "plan" && decision.steps[0]?.targetSceneId).toBe(source.idOf(150));
      expect(source.calls.outline).toBe(1);
    }
  });

  it("does not look at the outline for what needs none", async () => {
    const { source } = await decided("make the headline orange", 200);
    expect(source.calls.outline).toBe(0);
  });

  it("offers only suggestions that it can act on itself", async () => {
    for (const message of ["hi", "what can you do?", "add music", "asdf qwer"]) {
      const { decision } = await decided(message);
      if (decision.type === "plan") throw new Error(message);
      for (const suggestion of decision.suggestions) {
        expect((await decided(suggestion)).decision.type, suggestion).toBe("plan");
      }
    }
  });
});
