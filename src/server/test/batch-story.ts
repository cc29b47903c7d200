import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BatchOrder } from "@/domain/batch-order";
import type { SceneCheck } from "../check/scene-check";
import { createServices } from "../services";
import { benchOf } from "./generation-bench";
import { type Provider, type Script, startSimulatedProvider } from "./story-provider";
import { createTestClock } from "./test-clock";

export type BatchStory = {
  /** All that the story cost, by the answer's receipt when everything had come: what was sent at once, and what in batches. */
  costUsd: number;
  /** Pictures that were drawn at once, at the full price, and those of batches. */
  drawnAtOnce: number;
  drawnInBatches: number;
  uploads: number;
  order: BatchOrder;
};

const mostRounds = 2_000;
const patienceMs = 15_000;

/**
 * A story told in batches by a product of its own on a simulated OpenAI, from its message to the last picture; hours pass in
 * seconds. Throws where something did not come, or a page was drawn twice.
 * @param wish says that it may come later: «…, ready by tomorrow, half the price»
 */
export async function tellInBatches(
  script: Script,
  wish: string,
  {
    photos = [],
    check,
  }: { photos?: readonly { name: string; bytes: Uint8Array }[]; check?: SceneCheck } = {},
): Promise<BatchStory> {
  const provider = await startSimulatedProvider(script);
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    fetch(String(input).replace("https://api.openai.com", provider.wire.url), init);
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "batch-story-"));
  const clock = createTestClock(new Date());
  const services = await createServices({
    dataDirectory,
    models: { openai: { apiKey: "bench" } },
    clock,
    batchSweepMs: 20,
    ...(check ? { check } : {}),
  });
  try {
    const bench = benchOf(services);
    const projectId = await bench.newProject();
    const attachments: string[] = [];
    for (const { name, bytes } of photos) attachments.push(await bench.keepPicture(projectId, name, bytes));
    const answer = await bench.send(projectId, wish, { attachments });
    if (answer.outcome !== "done") throw new Error(`The story was not ordered: ${answer.text}`);
    const opened = () => services.projects.openProject({ ownerId: services.localOwnerId, projectId });
    for (let round = 0; round < mostRounds; round++) {
      const { orders, messages } = await opened();
      const [order] = orders;
      if (!order) throw new Error(`Nothing was ordered: ${answer.text}`);
      if (order.status === "ended") {
        const receipt = messages.findLast(
          ({ generationId }) => generationId === answer.generationId,
        )?.receipt;
        return told(provider, order, receipt?.costUsd ?? 0);
      }
      provider.batches.finishAll();
      clock.advance(patienceMs);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error("The order never came to its end");
  } finally {
    await services.close();
    await provider.close();
    globalThis.fetch = fetch;
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

function told(provider: Provider, order: BatchOrder, costUsd: number): BatchStory {
  const missing = [order.texts, ...order.pictures].filter((one) => one !== null && one.state !== "here");
  if (missing.length > 0) throw new Error(`Something did not come: ${JSON.stringify(missing)}`);
  const { drawn } = provider.batches;
  if (new Set(drawn).size !== drawn.length) throw new Error("A page was drawn twice");
  return {
    costUsd,
    drawnAtOnce: provider.drawn.length,
    drawnInBatches: drawn.length,
    uploads: provider.uploads,
    order,
  };
}
