import { describe, expect, test } from "vitest";
import type { GenerationView } from "@/studio/state/project-state";
import { pendingScenes } from "./pending-scenes";

const step = { status: "running", note: null, rung: null, durationMs: null, error: null } as const;
const generation = (values: Partial<GenerationView> = {}): GenerationView => ({
  generationId: "g",
  status: "running",
  plan: {
    rung: "fast-router",
    steps: [
      { index: 0, tool: "add", label: "Add the scene “Plans”", sceneId: "new", arguments: {} },
      { index: 1, tool: "trim", label: "Trim", sceneId: "old", arguments: {} },
    ],
  },
  steps: [step, { ...step, status: "pending" }],
  error: null,
  startedAt: null,
  ...values,
});
const known = new Set(["old"]);

describe("scenes that are being made", () => {
  test("a step that adds a scene holds its place, with what is being done", () => {
    expect(pendingScenes([generation()], known)).toEqual([{ key: "g:0", label: "Add the scene “Plans”" }]);
    const noted = generation({ steps: [{ ...step, note: "Checking five frames" }] });
    expect(pendingScenes([noted], known)[0]?.label).toBe("Checking five frames");
  });

  test("the place is given up when the scene is there, or the generation has ended", () => {
    expect(pendingScenes([generation()], new Set(["old", "new"]))).toEqual([]);
    expect(pendingScenes([generation({ status: "failed" })], known)).toEqual([]);
  });
});
