import type { LanguageRole } from "@/domain/model-role";
import type { Estimate, PlanStep } from "@/domain/plan";
import { costOf } from "@/server/models/catalogue";
import type { CatalogueModel } from "@/server/models/catalogue-model";
import type { Models } from "@/server/models/models";
import { isComplex } from "@/server/tools/add/is-complex";
import { sceneSystem } from "@/server/tools/prompt/scene-prompt";

/** From this many scenes that a model writes on, a request is large enough to be told beforehand what it takes. */
const large = 2;
/** How many scenes are written at a time. */
const sideBySide = 8;
/** What a scene and its layout are long, in characters: the middle of what models write for this kit. */
const sceneLength = 4_500;
const layoutLength = 1_800;
/** What a request adds to the part of the prompt that is always the same. */
const briefLength = 3_000;
const checkSeconds = 2;
/** Seconds to the first token, and characters a second after it. */
const pace: Record<CatalogueModel["speed"], { first: number; perSecond: number }> = {
  fast: { first: 0.6, perSecond: 900 },
  balanced: { first: 1.5, perSecond: 450 },
  slow: { first: 2, perSecond: 300 },
};

const tokensIn = (characters: number) => Math.ceil(characters / 4);

/**
 * What a plan with several scenes to be written will take; null for a smaller one. Counted without the provider's cache, so
 * that it is rather too much than too little; the cost is null where a model's price is not known.
 */
export function estimateOf(steps: readonly PlanStep[], models: Pick<Models, "first">): Estimate | null {
  const writing = steps.filter((step) => step.tool === "add" && step.arguments.rung === "write");
  const writer = models.first("code");
  if (writing.length < large || !writer) return null;
  const promptLength = sceneSystem().reduce((sum, { text }) => sum + text.length, briefLength);
  const call = (role: LanguageRole, written: number) =>
    callOf(models.first(role) ?? writer, promptLength, written);
  const each = writing.map(({ arguments: { prompt } }) => {
    const code = call("code", sceneLength);
    if (typeof prompt !== "string" || !isComplex(prompt)) return code;
    const layout = call("layout", layoutLength);
    return { seconds: code.seconds + layout.seconds, costUsd: sum([code.costUsd, layout.costUsd]) };
  });
  const longest = Math.max(...each.map(({ seconds }) => seconds));
  const rounds = Math.ceil(writing.length / sideBySide);
  return {
    scenes: writing.length,
    seconds: Math.round(rounds * (longest + checkSeconds)),
    costUsd: sum(each.map(({ costUsd }) => costUsd)),
  };
}

function callOf(model: CatalogueModel, read: number, written: number) {
  const { first, perSecond } = pace[model.speed];
  const usage = {
    inputTokens: tokensIn(read),
    cachedInputTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: tokensIn(written),
  };
  return { seconds: first + written / perSecond, costUsd: model.prices ? costOf(model, usage) : null };
}

function sum(costs: (number | null)[]): number | null {
  return costs.reduce<number | null>((all, cost) => (all === null || cost === null ? null : all + cost), 0);
}
