import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { SceneSnapshot } from "@/domain/scene";
import { moduleNames, prepareModules } from "@/player/module-map";
import { createServices } from "@/server/services";
import { type Answered, benchOf, type GenerationBench } from "@/server/test/generation-bench";
import { buildRuntimes } from "../build-runtimes";
import { median, readCases, UsageError } from "./read-cases";
import { isShown } from "./slots/misses";
import { framesOf, textOf } from "./slots/shown";

const caseSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  prompt: z.string().min(1),
  images: z.array(z.string()).optional(),
  expect: z.strictObject({ texts: z.array(z.string()).optional() }).default({}),
});
type GenerationCase = z.infer<typeof caseSchema>;

/** As the model wrote it (or a template that is what was asked), mended by rule, by one patch, or not at all. */
type Ending = "clean" | "fixed" | "repaired" | "fallback";

/**
 * `npm run eval -- generation FILE.jsonl --base-url URL`: sends each prompt through the whole product, with its models led to
 * that server. Prints a line for what falls back and for every text that no frame shows, and last the counts. Answers whether
 * every scene plays and shows its texts, and at most one in ten falls back.
 */
export async function evaluateGeneration(args: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { "base-url": { type: "string" }, model: { type: "string" } },
  });
  const cases = await readCases(positionals[0], caseSchema);
  const baseUrl = values["base-url"];
  if (!baseUrl)
    throw new UsageError(
      "Name a model server: npm run eval -- generation FILE.jsonl --base-url http://127.0.0.1:8080/v1",
    );
  await buildRuntimes();
  await prepareModules(moduleNames);
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "scenewright-eval-"));
  const openai = { apiKey: "eval", baseUrl, ...(values.model ? { model: values.model } : {}) };
  const bench = benchOf(await createServices({ dataDirectory, models: { openai } }));
  const counts: Record<Ending, number> = { clean: 0, fixed: 0, repaired: 0, fallback: 0 };
  const times: number[] = [];
  let costUsd = 0;
  let misses = 0;
  try {
    for (const one of cases) {
      const { ending, lines, durationMs, cost } = await evaluate(bench, one);
      counts[ending]++;
      times.push(durationMs);
      costUsd += cost;
      if (lines.length > 0) {
        misses++;
        console.log(`MISS ${one.id}: ${JSON.stringify(one.prompt)}\n  ${lines.join("\n  ")}`);
      }
    }
  } finally {
    await bench.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
  const p50Ms = Math.round(median(times));
  console.log(
    JSON.stringify({
      suite: "generation",
      cases: cases.length,
      ...counts,
      p50Ms,
      costUsd: Number(costUsd.toFixed(6)),
    }),
  );
  return misses === 0 && counts.fallback <= cases.length / 10;
}

async function evaluate(bench: GenerationBench, { id, prompt, images, expect }: GenerationCase) {
  if (images?.length) throw new UsageError(`Case ${id} has images, which this suite cannot send yet.`);
  const started = performance.now();
  const projectId = await bench.newProject();
  const answer = await bench.send(projectId, prompt);
  const durationMs = performance.now() - started;
  const ending = endingOf(answer);
  if (ending === "fallback") console.log(`FALLBACK ${id}: ${answer.text}`);
  const { look } = await bench.services.projects.readProject({
    ownerId: bench.services.localOwnerId,
    projectId,
  });
  const shown = answer.scenes.flatMap(({ code, durationInFrames, template, name }: SceneSnapshot) =>
    framesOf({ code, durationInFrames, template: template ?? "", name, look }).map(textOf),
  );
  const lines = [
    ...(answer.scenes.length === 0 ? [`no scene: ${answer.text}`] : []),
    ...(expect.texts ?? [])
      .filter((text) => !isShown(text, shown))
      .map((text) => `does not show ${JSON.stringify(text)}`),
  ];
  return { ending, lines, durationMs, cost: answer.message?.receipt?.costUsd ?? 0 };
}

/** The worst that any of the steps came to. */
function endingOf({ events, outcome }: Answered): Ending {
  const failed = events.some(({ type }) => type === "step.failed" || type === "step.asked");
  if (failed || outcome !== "done") return "fallback";
  const mended = events.flatMap((event) => (event.type === "step.finished" && event.mended) || []);
  return mended.includes("repaired") ? "repaired" : mended.includes("fixed") ? "fixed" : "clean";
}
