import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { z } from "zod";
import { controlValueSchema } from "@/domain/control";
import { defaultLook } from "@/domain/look";
import { readControls } from "@/scene/controls";
import { createSceneCheck } from "@/server/check/create-scene-check";
import type { SceneCheck } from "@/server/check/scene-check";
import { editTool } from "@/server/tools/edit/edit";
import { buildRuntimes } from "../build-runtimes";
import { contextOfOneScene } from "./one-scene";
import { median, readCases } from "./read-cases";

const caseSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  code: z.string().min(1),
  prompt: z.string().min(1),
  expect: z.strictObject({
    includes: z.array(z.string()).optional(),
    excludes: z.array(z.string()).optional(),
    controls: z.record(z.string(), controlValueSchema).optional(),
    /** Nothing may be changed: it is to be asked, or said that it cannot be done. */
    asks: z.boolean().optional(),
  }),
});
type Case = z.infer<typeof caseSchema>;

/** `npm run eval -- edits FILE.jsonl`: prints every miss, then one JSON line. Returns whether all passed. */
export async function evaluateEdits(paths: string[]): Promise<boolean> {
  const cases = await readCases(paths[0], caseSchema);
  await buildRuntimes();
  const check = createSceneCheck();
  const times: number[] = [];
  const lines: number[] = [];
  let passed = 0;
  try {
    await check.warm();
    for (const one of cases) {
      const begin = performance.now();
      const edited = await edit(one);
      times.push(performance.now() - begin);
      if (edited.code !== null) lines.push(linesChanged(one.code, edited.code));
      const misses =
        edited.code === null
          ? one.expect.asks
            ? []
            : [edited.said]
          : one.expect.asks
            ? ["acted where it should have asked"]
            : await missesOf(one, edited.code, check);
      if (misses.length === 0) passed += 1;
      else
        console.log(
          `MISS ${one.id}: ${JSON.stringify(one.prompt)}\n  ${misses.join("\n  ")}\n  said: ${edited.said}`,
        );
    }
  } finally {
    await check.close();
  }
  console.log(
    JSON.stringify({
      suite: "edits",
      cases: cases.length,
      passed,
      medianMs: Number(median(times).toFixed(2)),
      medianLinesChanged: median(lines),
    }),
  );
  return passed === cases.length;
}

async function edit(one: Case): Promise<{ code: string | null; said: string }> {
  const result = await editTool.run({ instruction: one.prompt }, contextOfOneScene(one.code, randomUUID()));
  if (result.type !== "changes") return { code: null, said: result.text };
  const change = result.changes.find((candidate) => candidate.type === "set_code");
  return change?.type === "set_code"
    ? { code: change.code, said: result.summary }
    : { code: null, said: result.summary };
}

async function missesOf(one: Case, code: string, check: SceneCheck): Promise<string[]> {
  const { includes = [], excludes = [], controls = {} } = one.expect;
  const now = readControls(code);
  const proof = await check.prove({
    code,
    controls: {},
    durationInFrames: 150,
    fps: 30,
    width: 1920,
    height: 1080,
    look: defaultLook,
  });
  return [
    ...includes.filter((text) => !code.includes(text)).map((text) => `lacks ${JSON.stringify(text)}`),
    ...excludes.filter((text) => code.includes(text)).map((text) => `still has ${JSON.stringify(text)}`),
    ...Object.entries(controls)
      .filter(([name, value]) => !same(now[name], value))
      .map(([name, value]) => `${name} is ${JSON.stringify(now[name])}, not ${JSON.stringify(value)}`),
    ...(proof.type === "refused"
      ? proof.problems.map((problem) => `check: ${problem.rule}: ${problem.message}`)
      : []),
  ];
}

/** Colours may be written in either case. */
function same(first: unknown, second: unknown): boolean {
  const plain = (value: unknown) =>
    typeof value === "string" && value.startsWith("#") ? value.toLowerCase() : value;
  return JSON.stringify(plain(first)) === JSON.stringify(plain(second));
}

function linesChanged(before: string, after: string): number {
  const kept = new Set(before.split("\n"));
  return after.split("\n").filter((line) => !kept.has(line)).length;
}
