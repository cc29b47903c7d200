import { randomUUID } from "node:crypto";
import { z } from "zod";
import { createSceneCheck } from "@/server/check/create-scene-check";
import type { SceneCheck } from "@/server/check/scene-check";
import { buildRuntimes } from "../build-runtimes";
import { readCases } from "./read-cases";
import { addedScene } from "./slots/added-scene";
import { missesOf } from "./slots/misses";

const caseSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  prompt: z.string().min(1),
  expect: z.strictObject({
    /** Each must be read on the screen; spaces, capitals and the commas of numbers do not count. */
    texts: z.array(z.string()).optional(),
    /** Hex values or names. */
    colors: z.array(z.string()).optional(),
    seconds: z.number().optional(),
    /** Any of these. */
    template: z.array(z.string()).optional(),
  }),
});
export type SlotCase = z.infer<typeof caseSchema>;

/**
 * `npm run eval -- slots FILE.jsonl`: makes each scene as the add tool would in an empty project, proves it, and reads
 * what its frames show. Prints a line for every miss and last `{"suite":"slots","cases":N,"passed":N}`.
 */
export async function evaluateSlots(paths: string[]): Promise<boolean> {
  const cases = await readCases(paths[0], caseSchema);
  await buildRuntimes();
  const check = createSceneCheck();
  let passed = 0;
  try {
    await check.warm();
    for (const one of cases) {
      const misses = await evaluate(one, check);
      if (misses.length === 0) passed += 1;
      else console.log(`MISS ${one.id}: ${JSON.stringify(one.prompt)}\n  ${misses.join("\n  ")}`);
    }
  } finally {
    await check.close();
  }
  console.log(JSON.stringify({ suite: "slots", cases: cases.length, passed }));
  return passed === cases.length;
}

async function evaluate(one: SlotCase, check: SceneCheck): Promise<string[]> {
  const added = await addedScene(one.prompt, randomUUID());
  if (added.type === "none") return [`no scene: ${added.said}`];
  const { code, durationInFrames, look } = added;
  const proof = await check.prove({
    ...{ code, durationInFrames, look, controls: {}, fps: 30, width: 1920, height: 1080 },
  });
  const refused =
    proof.type === "refused" ? proof.problems.map((problem) => `check: ${problem.message}`) : [];
  return refused.length > 0 ? refused : missesOf(one.expect, added);
}
