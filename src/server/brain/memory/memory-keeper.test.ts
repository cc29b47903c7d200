import { expect, it } from "vitest";
import type { NewMemory } from "@/server/db/repositories/memories";
import { createFakeModels } from "@/server/models/test/fake-models";
import { createMemoryKeeper } from "./memory-keeper";

const answered = (text: string) => ({
  ownerId: "o",
  projectId: "p",
  generationId: "g",
  messageId: "m",
  parts: [{ type: "text" as const, text }],
});

function keeperOf(save?: () => Promise<void>) {
  const saved: NewMemory[] = [];
  const logged: string[] = [];
  const keeper = createMemoryKeeper({
    save: async ({ memories }) => {
      await save?.();
      saved.push(...memories);
    },
    log: (line) => logged.push(line),
  });
  return { keeper, saved, logged };
}

it("asks no model about a plain command", async () => {
  const models = createFakeModels({ intent: [{ value: { memories: [] } }] });
  const { keeper, saved } = keeperOf();
  keeper.learn(answered("Make the headline orange"), models);
  await keeper.settle();
  expect(models.requests).toEqual([]);
  expect(saved).toEqual([]);
});

it("keeps what the model reads in the message, and nothing that it made up", async () => {
  const memories = [
    { kind: "decision", text: "only lower case headlines" },
    { kind: "audience", text: "wealthy pensioners abroad" },
  ];
  const models = createFakeModels({ intent: [{ value: { memories } }] });
  const { keeper, saved } = keeperOf();
  keeper.learn(answered("We have only lower case headlines, our house style"), models);
  await keeper.settle();
  expect(saved).toMatchObject([{ kind: "decision", text: "only lower case headlines", by: "model" }]);
});

it("goes on after a model's failure and after one of the database", async () => {
  const error = { code: "model_overloaded", text: "Busy", retryable: true } as const;
  const broken = createFakeModels({ intent: [{ error }, "no JSON at all"] });
  let fails = true;
  const { keeper, saved, logged } = keeperOf(async () => {
    if (fails) throw new Error("gone");
  });
  keeper.learn(answered("Our audience is nurses"), broken);
  await keeper.settle();
  expect(logged).toHaveLength(1);
  fails = false;
  keeper.learn(answered("Our audience is nurses"), broken);
  await keeper.settle();
  expect(saved).toMatchObject([{ kind: "audience", text: "nurses", by: "rule", projectId: "p" }]);
});

it("learns nothing more once it is closed", async () => {
  const { keeper, saved } = keeperOf();
  await keeper.close();
  keeper.learn(answered("Our audience is nurses"), createFakeModels({}));
  await keeper.settle();
  expect(saved).toEqual([]);
});
