import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { SlotCase } from "./slots";
import { addedScene } from "./slots/added-scene";
import { missesOf } from "./slots/misses";

const sceneId = "00000000-0000-4000-8000-000000000009";

async function casesOf(name: string): Promise<SlotCase[]> {
  const text = await readFile(`scripts/eval/cases/${name}.jsonl`, "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SlotCase);
}

async function misses(one: SlotCase): Promise<string[]> {
  const added = await addedScene(one.prompt, sceneId);
  return added.type === "none" ? [added.said] : missesOf(one.expect, added);
}

describe("slots evaluation", () => {
  it("has at least 150 prompts, and a fifth of them show all that they say", async () => {
    const cases = await casesOf("slots");
    expect(cases.length).toBeGreaterThanOrEqual(150);
    for (const [index, one] of cases.entries())
      if (index % 5 === 0) expect(await misses(one), one.prompt).toEqual([]);
  }, 120_000);

  it("sees a text, a colour, a length and a template that are not there", async () => {
    const found = await misses({
      id: 1,
      prompt: "a 5 second intro for my coffee brand Brewline, dark brown and cream",
      expect: { texts: ["Brewline", "Teatime"], colors: ["lime"], seconds: 7, template: ["donut"] },
    });
    expect(found).toHaveLength(4);
    expect(found[0]).toContain("Teatime");
  });
});
