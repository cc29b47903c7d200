import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { collectStages, measureStage, type Stage } from "./stage-timer";

it("gathers what is measured far below, apart for each piece of work, failures included", async () => {
  const first: Stage[] = [];
  const second: Stage[] = [];
  const deep = async (name: string) => {
    await sleep(5);
    await measureStage(name, () => sleep(5));
  };
  await Promise.all([
    collectStages(first, () => deep("a")),
    collectStages(second, async () => {
      await deep("b");
      await measureStage("c", () => Promise.reject(new Error("no"))).catch(() => undefined);
    }),
  ]);
  expect(first.map(({ stage }) => stage)).toEqual(["a"]);
  expect(second.map(({ stage }) => stage)).toEqual(["b", "c"]);
  expect(first[0]?.durationMs).toBeGreaterThan(3);
});
