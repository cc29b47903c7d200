import { testKeys, testPatience } from "@/server/models/test/test-models";
import { acceptingCheck } from "../api/test/api-bench-parts";
import type { SceneCheck } from "../check/scene-check";
import type { Patience } from "../models/models";
import { createServices } from "../services";
import { openTestDatabase } from "./describe-each-database";
import type { DialectName } from "./dialects";
import { benchOf, type GenerationBench } from "./generation-bench";
import { type Asked, type ModelReply, type ModelServer, startModelServer } from "./model-server";

/** The whole product over a scripted model server. It is opened once for many tests, since opening it takes seconds. */
export type ModelProduct = {
  bench: GenerationBench;
  server: ModelServer;
  /** From now on this is answered; nothing has been asked yet, and no fault is remembered. A new project's id. */
  script(answer: (asked: Asked) => ModelReply, check?: SceneCheck): Promise<string>;
  close(): Promise<void>;
};

export type ModelProductOptions = {
  /** `responses` and `chat` are spoken by the provider `openai`, `messages` by `anthropic`. */
  speaks?: readonly DialectName[];
  patience?: Partial<Patience>;
  transcriptDirectory?: string;
};

export async function openModelProduct({
  speaks = ["responses"],
  patience = {},
  transcriptDirectory,
}: ModelProductOptions = {}): Promise<ModelProduct> {
  let answer: (asked: Asked) => ModelReply = () => ({ status: 500 });
  let check = acceptingCheck;
  const server = await startModelServer((asked) => answer(asked), 0, speaks);
  const isAnthropic = speaks.includes("messages");
  const isOpenai = speaks.some((name) => name !== "messages");
  const services = await createServices({
    database: await openTestDatabase("pglite"),
    dataDirectory: "unused",
    settingsSecret: "the secret of the tests",
    models: {
      ...(isOpenai ? { openai: { apiKey: testKeys.openai, baseUrl: server.url } } : {}),
      ...(isAnthropic ? { anthropic: { apiKey: testKeys.anthropic, baseUrl: server.wire.url } } : {}),
      ...(transcriptDirectory ? { transcriptDirectory } : {}),
    },
    modelPatience: { ...testPatience, ...patience },
    check: { ...acceptingCheck, prove: (request) => check.prove(request) },
  });
  const bench = benchOf(services);
  return {
    bench,
    server,
    async script(next, nextCheck = acceptingCheck) {
      // What was learnt from the last message may still be asked for.
      await services.settleMemory();
      answer = next;
      check = nextCheck;
      server.asked.length = 0;
      server.wire.requests.length = 0;
      services.modelSettings.drop(null);
      return bench.newProject();
    },
    async close() {
      await services.close();
      await server.close();
    },
  };
}
