import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { evaluateRouting } from "./routing";

afterEach(() => vi.restoreAllMocks());

/** What a run prints, and whether all passed. */
async function run(file: string): Promise<{ passed: boolean; lines: string[] }> {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => lines.push(line));
  return { passed: await evaluateRouting([file]), lines };
}

async function fileOf(...cases: unknown[]): Promise<string> {
  const file = path.join(tmpdir(), `routing-${process.pid}-${Math.random()}.jsonl`);
  await writeFile(file, cases.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n"));
  return file;
}

const scenes = [{ name: "Intro", seconds: 5 }];

describe("routing evaluation", () => {
  it.each(["routing", "routing-other", "routing-more", "routing-languages", "routing-theme"])(
    "passes all of %s",
    async (name) => {
      const { lines } = await run(`scripts/eval/cases/${name}.jsonl`);
      expect(lines.slice(0, -1)).toEqual([]);
    },
  );

  it.each(["routing-fresh", "routing-voices", "routing-kinds", "routing-people"])(
    "acts wrongly in one of a hundred of %s at most",
    async (name) => {
      const { lines } = await run(`scripts/eval/cases/${name}.jsonl`);
      const { cases, passed, wrong } = JSON.parse(lines.at(-1) ?? "");
      expect(passed / cases).toBeGreaterThanOrEqual(0.97);
      expect(wrong / cases).toBeLessThanOrEqual(0.012);
    },
  );

  // Wordings harder than most, each set written before a look at how it would be taken.
  it.each(["routing-people-2", "routing-people-3", "routing-people-5"])(
    "acts wrongly in two of a hundred of %s at most",
    async (name) => {
      const { lines } = await run(`scripts/eval/cases/${name}.jsonl`);
      const { cases, passed, wrong } = JSON.parse(lines.at(-1) ?? "");
      expect(passed / cases).toBeGreaterThanOrEqual(0.95);
      expect(wrong / cases).toBeLessThanOrEqual(0.02);
    },
  );

  it("prints a line for a miss and the sum last, and counts any of several expectations", async () => {
    const { passed, lines } = await run(
      await fileOf(
        { id: 1, prompt: "delete it", scenes, expect: [{ tool: "add" }] },
        {
          id: 2,
          prompt: "make it 8 seconds",
          scenes,
          expectAny: [[{ tool: "ask" }], [{ tool: "trim", scene: 1, seconds: 8 }]],
        },
        { id: 3, prompt: "make it 8 seconds", scenes, expect: [{ tool: "trim", seconds: 9 }] },
      ),
    );
    expect(passed).toBe(false);
    expect(lines.filter((line) => line.startsWith("MISS")).map((line) => line.slice(0, 12))).toEqual([
      "MISS 1 ACTED",
      "MISS 3 ACTED",
    ]);
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ suite: "routing", cases: 3, passed: 1, wrong: 2 });
  });

  it("says which line is wrong, and which file is not there", async () => {
    await expect(run(await fileOf("{"))).rejects.toThrow(/:1 is no JSON/);
    await expect(run(await fileOf({ id: 1, prompt: "x", scenes, expects: [] }))).rejects.toThrow(/:1:/);
    await expect(run("/nowhere.jsonl")).rejects.toThrow("There is no file /nowhere.jsonl.");
  });
});
