import { habitKinds, type MemoryKind } from "@/domain/memory";
import type { MessagePart } from "@/domain/message";
import type { NewMemory } from "@/server/db/repositories/memories";
import type { Models } from "@/server/models/models";
import { learnByModel, mayLast } from "./by-model";
import { type Learned, learnByRules } from "./rules";

const longestAskMs = 20_000;
/** More than this waits for nobody: memory is a help, not a record. */
const mostWaiting = 20;
const longestExcerpt = 120;

export type Answered = {
  ownerId: string;
  projectId: string;
  generationId: string;
  messageId: string;
  parts: MessagePart[];
};

export type MemoryKeeper = {
  /** Keeps what lasts of a message that was answered, in the background. Never throws. */
  learn(answered: Answered, models: Pick<Models, "has" | "languageModel">): void;
  /** Waits for what is being learnt. */
  settle(): Promise<void>;
  /** Breaks off what is being learnt. */
  close(): Promise<void>;
};

/** Learns one message after the other, by rules and then by the small model where one is set up. */
export function createMemoryKeeper(ports: {
  save(request: { ownerId: string; memories: NewMemory[] }): Promise<void>;
  log(line: string, error: unknown): void;
}): MemoryKeeper {
  const closing = new AbortController();
  let line = Promise.resolve();
  let waiting = 0;

  async function keep(answered: Answered, learned: Learned[], by: "rule" | "model"): Promise<void> {
    if (learned.length === 0) return;
    const { ownerId, projectId, messageId } = answered;
    const source = { messageId, excerpt: textOf(answered.parts).slice(0, longestExcerpt).toWellFormed() };
    const memories = learned.map(({ kind, text, weight }) => ({
      kind,
      text,
      weight,
      by,
      source,
      projectId: isHabit(kind) ? null : projectId,
    }));
    await ports.save({ ownerId, memories });
  }

  async function learnNow(answered: Answered, models: Pick<Models, "has" | "languageModel">): Promise<void> {
    const text = textOf(answered.parts);
    const byRules = learnByRules(text);
    await keep(answered, byRules, "rule");
    if (!mayLast(text) || !models.has("intent") || closing.signal.aborted) return;
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(longestAskMs)]);
    const { generationId } = answered;
    const byModel = await learnByModel(models.languageModel("intent"), text, { signal, generationId });
    // What the rules have read they have read to the letter.
    const known = new Set(byRules.map(({ kind }) => kind));
    await keep(
      answered,
      byModel.filter(({ kind }) => !known.has(kind)),
      "model",
    );
  }

  return {
    learn(answered, models) {
      if (closing.signal.aborted || waiting >= mostWaiting) return;
      waiting += 1;
      line = line
        .then(() => (closing.signal.aborted ? undefined : learnNow(answered, models)))
        .catch((error: unknown) => ports.log(`Nothing was learnt from ${answered.messageId}`, error))
        .finally(() => {
          waiting -= 1;
        });
    },
    settle: () => line,
    async close() {
      closing.abort();
      await line;
    },
  };
}

function isHabit(kind: MemoryKind): boolean {
  return (habitKinds as readonly MemoryKind[]).includes(kind);
}

function textOf(parts: MessagePart[]): string {
  return parts.map((part) => (part.type === "text" ? part.text : part.name)).join("");
}
