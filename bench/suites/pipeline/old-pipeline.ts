import { modelOf } from "@/server/models/catalogue";

/** What the old pipeline was measured to write and to read for each call, in characters. */
const calls = {
  decision: { out: 400, in: 12_000 },
  layout: { out: 5_000, in: 10_000 },
  code: { out: 12_000, in: 24_000 },
  creative: { out: 12_000, in: 32_000 },
  surgical: { out: 6_000, in: 32_000 },
};
export type OldCall = keyof typeof calls;

/** What it reads from its database. */
const dataSeconds = 0.05;
const charactersPerToken = 4;

/** Seconds that it takes for these calls, one after the other, all by the large model. */
export function oldSeconds(names: readonly OldCall[], speed: { first: number; perSecond: number }): number {
  return names.reduce((sum, name) => sum + speed.first + calls[name].out / speed.perSecond, dataSeconds);
}

/** What they cost in US dollars at today's prices of the large model; nothing was cached. */
export function oldCosts(names: readonly OldCall[]): number {
  const { prices } = modelOf("openai", "gpt-6.1-sol");
  if (!prices) throw new Error("The large model has no price.");
  const cost = (characters: number, perMillion: number) =>
    (characters / charactersPerToken / 1_000_000) * perMillion;
  return names.reduce(
    (sum, name) => sum + cost(calls[name].in, prices.input) + cost(calls[name].out, prices.output),
    0,
  );
}
