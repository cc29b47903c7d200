import type { ModelCallRow } from "@/server/db/repositories/model-calls";

/** A request to a provider, as the models' room tells of it: usage as it counts, the rest as it is kept. */
export type ToldCall = Omit<
  ModelCallRow,
  "inputTokens" | "cachedInputTokens" | "cacheWriteTokens" | "outputTokens" | "generationId" | "errorCode"
> & {
  usage: { inputTokens: number; cachedInputTokens: number; cacheWriteTokens: number; outputTokens: number };
  generationId?: string | undefined;
  errorCode?: string | undefined;
};

export type CallLedger = {
  /** Keeps a call in the background: no answer waits for it, and that it cannot be kept fails nothing. */
  record(call: ToldCall): void;
  /** What the calls of a generation took, those that are still being kept included. */
  ofGeneration(generationId: string): Promise<{ models: string[]; costUsd: number }>;
  /** Waits for what is being kept. */
  settle(): Promise<void>;
};

/** Records every request to a provider through injected reads and writes. */
export function createCallLedger(ports: {
  save(call: ModelCallRow): Promise<void>;
  read(generationId: string): Promise<{ models: string[]; costUsd: number }>;
  log(line: string, error: unknown): void;
}): CallLedger {
  const saving = new Set<Promise<void>>();
  const settle = async () => {
    await Promise.all(saving);
  };
  return {
    record({ usage, generationId = null, errorCode = null, ...call }) {
      const done = ports
        .save({ ...call, ...usage, generationId, errorCode } as ModelCallRow)
        .catch((error: unknown) => ports.log("A model call could not be kept", error))
        .finally(() => saving.delete(done));
      saving.add(done);
    },
    async ofGeneration(generationId) {
      await settle();
      return ports.read(generationId);
    },
    settle,
  };
}
