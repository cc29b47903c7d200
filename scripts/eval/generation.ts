import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { assetSource } from "@/domain/asset";
import type { Look } from "@/domain/look";
import { moduleNames, prepareModules } from "@/player/module-map";
import { createServices } from "@/server/services";
import { type Answered, benchOf, type GenerationBench } from "@/server/test/generation-bench";
import { buildRuntimes } from "../build-runtimes";
import { type Eye, openEye } from "./drawn-texts";
import { median, readCases, UsageError } from "./read-cases";
import { isShown } from "./slots/misses";
import { framesOf, textOf } from "./slots/shown";

const caseSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  /** Messages that came before it in the project, so that there is something to speak of. */
  before: z.array(z.string().min(1)).default([]),
  prompt: z.string().min(1),
  /** Pictures that come with it: files beside the file of cases, or data addresses. */
  images: z.array(z.string()).default([]),
  expect: z
    .strictObject({
      /** Drawn where they can be read. */
      texts: z.array(z.string()).optional(),
      /** Whether the code of every scene uses the pictures themselves. */
      pictures: z.boolean().optional(),
    })
    .default({}),
});
type GenerationCase = z.infer<typeof caseSchema>;

/** As the model wrote it (or a template that is what was asked), mended by rule, by one patch, or not at all. */
type Ending = "clean" | "fixed" | "repaired" | "fallback";

/**
 * `npm run eval -- generation FILE.jsonl --base-url URL`: sends each prompt through the whole product, with its models led to
 * that server. Prints a line for what falls back and for every text that no frame shows, and last the counts. Answers whether
 * every scene plays and shows its texts where they can be read, and at most one in ten falls back.
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
  const folder = path.dirname(positionals[0] ?? "");
  const eye = await openEye().catch((error: Error) => {
    console.log(`What is drawn is judged by its markup alone, for want of a browser: ${error.message}`);
    return null;
  });
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "scenewright-eval-"));
  const openai = { apiKey: "eval", baseUrl, ...(values.model ? { model: values.model } : {}) };
  const bench = benchOf(await createServices({ dataDirectory, models: { openai } }));
  const counts: Record<Ending, number> = { clean: 0, fixed: 0, repaired: 0, fallback: 0 };
  const times: number[] = [];
  let costUsd = 0;
  let misses = 0;
  try {
    for (const one of cases) {
      const { ending, lines, durationMs, cost } = await evaluate(bench, eye, one, folder);
      counts[ending]++;
      times.push(durationMs);
      costUsd += cost;
      if (lines.length > 0) {
        misses++;
        console.log(`MISS ${one.id}: ${JSON.stringify(one.prompt)}\n  ${lines.join("\n  ")}`);
      }
    }
  } finally {
    await eye?.close();
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

async function evaluate(bench: GenerationBench, eye: Eye | null, one: GenerationCase, folder: string) {
  const projectId = await bench.newProject();
  for (const message of one.before) await bench.send(projectId, message);
  const attachments: string[] = [];
  for (const image of one.images) {
    const { name, bytes } = await readPicture(image, folder);
    attachments.push(await bench.keepPicture(projectId, name, bytes));
  }
  const started = performance.now();
  const answer = await bench.send(projectId, one.prompt, { attachments });
  const durationMs = performance.now() - started;
  const ending = endingOf(answer);
  if (ending === "fallback") console.log(`FALLBACK ${one.id}: ${answer.text}`);
  const { look } = await bench.services.projects.readProject({
    ownerId: bench.services.localOwnerId,
    projectId,
  });
  const cost = answer.message?.receipt?.costUsd ?? 0;
  return { ending, lines: await missesOf(one, answer, attachments, look, eye), durationMs, cost };
}

/** What the scenes do not show that was asked for, each as a line: in their markup, and in what a browser draws of it. */
async function missesOf(
  { expect, prompt }: GenerationCase,
  answer: Answered,
  attachments: readonly string[],
  look: Look,
  eye: Eye | null,
): Promise<string[]> {
  if (answer.scenes.length === 0) return [`no scene for ${JSON.stringify(prompt)}: ${answer.text}`];
  const markup: string[] = [];
  const drawn: string[] = [];
  const lines: string[] = [];
  for (const scene of answer.scenes) {
    const frames = framesOf({ ...scene, template: scene.template ?? "", look });
    markup.push(...frames.map(textOf));
    if (eye) drawn.push(...(await eye.read(scene, look)));
    const missing = attachments.filter((id) => !scene.code.includes(assetSource(id)));
    if (expect.pictures && missing.length > 0) lines.push(`“${scene.name}” does not use the picture`);
  }
  for (const text of expect.texts ?? []) {
    if (!isShown(text, markup)) lines.push(`does not show ${JSON.stringify(text)}`);
    else if (eye && !isShown(text, drawn)) lines.push(`has ${JSON.stringify(text)}, but not to be read`);
  }
  return lines;
}

/** A file beside the file of cases, or what a data address holds. */
async function readPicture(image: string, folder: string): Promise<{ name: string; bytes: Uint8Array }> {
  if (image.startsWith("data:")) {
    const bytes = new Uint8Array(await (await fetch(image)).arrayBuffer());
    return { name: "picture", bytes };
  }
  const bytes = await readFile(path.resolve(folder, image)).catch(() => {
    throw new UsageError(`There is no picture ${image} beside the file of cases.`);
  });
  return { name: path.basename(image), bytes };
}

/** The worst that any of the steps came to. */
function endingOf({ events, outcome }: Answered): Ending {
  const failed = events.some(({ type }) => type === "step.failed" || type === "step.asked");
  if (failed || outcome !== "done") return "fallback";
  const mended = events.flatMap((event) => (event.type === "step.finished" && event.mended) || []);
  return mended.includes("repaired") ? "repaired" : mended.includes("fixed") ? "fixed" : "clean";
}
