import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { z } from "zod";
import { toolNames } from "@/domain/tool-name";
import { type Routing, route } from "@/server/brain/fast-router/route";
import type { RoutingInput } from "@/server/brain/fast-router/routing";
import { median, readCases } from "./read-cases";

const expectedStepSchema = z.strictObject({
  tool: z.enum([...toolNames, "ask"]),
  scene: z.int().optional(),
  seconds: z.number().optional(),
});
const expectationSchema = z.array(expectedStepSchema);
const caseSchema = z
  .strictObject({
    id: z.union([z.string(), z.number()]),
    prompt: z.string(),
    scenes: z.array(z.strictObject({ name: z.string(), seconds: z.number() })),
    selected: z.int().nullish(),
    /** The scene that was changed last, from 1: the last one where it is not said, null where several were at once. */
    touched: z.int().nullish(),
    attachments: z.array(z.enum(["image", "photo", "audio"])).optional(),
    expect: expectationSchema.optional(),
    expectAny: z.array(expectationSchema).optional(),
  })
  .refine(
    (one) => one.expect !== undefined || one.expectAny !== undefined,
    "A case needs expect or expectAny.",
  );
type Case = z.infer<typeof caseSchema>;
type Step = { tool: string; scene: number | null; seconds: number | null };

function inputOf(one: Case): RoutingInput {
  const scenes = one.scenes.map((scene, index) => ({
    id: `scene-${index + 1}`,
    name: scene.name,
    seconds: scene.seconds,
    template: null,
    ordinal: index + 1,
  }));
  return {
    message: one.prompt,
    scenes,
    sceneCount: scenes.length,
    totalSeconds: scenes.reduce((sum, scene) => sum + scene.seconds, 0),
    complete: true,
    selectedSceneId: one.selected ? `scene-${one.selected}` : null,
    lastTouchedSceneId:
      one.touched === undefined ? (scenes.at(-1)?.id ?? null) : one.touched ? `scene-${one.touched}` : null,
    attachments: one.attachments ?? [],
    history: { undo: "the last change", redo: null },
    asked: null,
  };
}

/** A routing as the words of the evaluation: a question and an answer are both «ask». */
function stepsOf(routing: Routing): Step[] {
  if (routing.type !== "steps") return [{ tool: "ask", scene: null, seconds: null }];
  return routing.steps.map((step) => ({
    tool: step.tool,
    scene: step.targetSceneId?.startsWith("scene-")
      ? Number(step.targetSceneId.slice("scene-".length))
      : null,
    seconds: step.seconds,
  }));
}

function fits(steps: Step[], expected: z.infer<typeof expectationSchema>): boolean {
  return (
    steps.length === expected.length &&
    expected.every((want, index) => {
      const step = steps[index];
      return (
        step?.tool === want.tool &&
        (want.scene === undefined || step.scene === want.scene) &&
        (want.seconds === undefined ||
          (step.seconds !== null && Math.abs(step.seconds - want.seconds) < 0.011))
      );
    })
  );
}

/**
 * `npm run eval -- routing FILE.jsonl`: prints every miss and whether it asked or acted, then one JSON line; `wrong` counts
 * the misses that acted, which cost more than a question. Returns whether all passed.
 */
export async function evaluateRouting(paths: string[]): Promise<boolean> {
  const cases = await readCases(paths[0], caseSchema);
  for (const one of cases.slice(0, 50)) route(inputOf(one), randomUUID);
  const times: number[] = [];
  let passed = 0;
  let wrong = 0;
  for (const one of cases) {
    const input = inputOf(one);
    const begin = performance.now();
    const routing = route(input, randomUUID);
    times.push(performance.now() - begin);
    const steps = stepsOf(routing);
    const wanted = one.expectAny ?? (one.expect ? [one.expect] : []);
    if (wanted.some((expected) => fits(steps, expected))) passed += 1;
    else {
      const acted = routing.type === "steps";
      if (acted) wrong += 1;
      console.log(
        `MISS ${one.id} ${acted ? "ACTED" : "asked"}: ${JSON.stringify(one.prompt)}\n  wanted ${JSON.stringify(one.expectAny ?? one.expect)}\n  got    ${JSON.stringify(steps)}${acted ? "" : ` ${JSON.stringify(routing)}`}`,
      );
    }
  }
  console.log(
    JSON.stringify({
      suite: "routing",
      cases: cases.length,
      passed,
      wrong,
      medianMs: Number(median(times).toFixed(3)),
    }),
  );
  return passed === cases.length;
}
