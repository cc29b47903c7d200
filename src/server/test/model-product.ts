import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
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
  /** Puts a scene into a project by a person's hand; its id. */
  addScene(projectId: string, code: string): Promise<string>;
  /** What is recorded of the requests for a message, in order. */
  callsOf(generationId: string): Promise<Record<string, unknown>[]>;
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
  const database = await openTestDatabase("pglite");
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "product-"));
  const services = await createServices({
    database,
    dataDirectory,
    settingsSecret: "the secret of the tests",
    models: {
      ...(isOpenai ? { openai: { apiKey: testKeys.openai, baseUrl: server.url } } : {}),
      ...(isAnthropic ? { anthropic: { apiKey: testKeys.anthropic, baseUrl: server.wire.url } } : {}),
      ...(transcriptDirectory ? { transcriptDirectory } : {}),
    },
    // As many requests at a time as people's own products send.
    modelPatience: { ...testPatience, concurrency: 8, ...patience },
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
    async addScene(projectId, code) {
      const sceneId = crypto.randomUUID();
      await services.storyboard.commit({
        ownerId: services.localOwnerId,
        projectId,
        origin: { type: "person", summary: "Added" },
        changes: [
          {
            type: "add_scene",
            sceneId,
            name: "Opening",
            code,
            durationInFrames: 120,
            template: null,
            after: "end",
          },
        ],
      });
      return sceneId;
    },
    async callsOf(generationId) {
      const { rows } = await database.executeSql(
        "SELECT * FROM model_call WHERE generation_id = $1 ORDER BY id",
        [generationId],
      );
      return rows;
    },
    async close() {
      await services.close();
      await server.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
