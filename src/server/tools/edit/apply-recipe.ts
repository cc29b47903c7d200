import type { Look } from "@/domain/look";
import { describeControls } from "@/scene/controls";
import { headlineWeight } from "@/scene/edits/headline-weight";
import { outlineScene } from "@/scene/outline";
import { type Applied, bySource, capital, missed } from "./applied";
import { adjustColors } from "./apply-colors";
import { scaleSizes, setWeight } from "./apply-numbers";
import { setMotion } from "./apply-parts";
import { byPart } from "./by-part";
import type { Part, Recipe } from "./request";
import { retone } from "./retone";

type Step = { done: string; apply: (code: string) => Applied };

const headline: Part = { word: "headline", text: null, ordinal: null, facet: null, said: "headline" };
/** Width that one letter takes of its height, and the width that a line may have in a wide frame. */
const letterWidth = 0.56;
const lineWidth = 1_650;

/** How much larger a headline may become and still fit in its line. */
function room(code: string, wanted: number): number {
  const size = outlineScene(code).find(
    (one) => one.kind === "number" && one.role === "headline" && one.property === "fontSize",
  );
  const text =
    size?.text ?? outlineScene(code).find((one) => one.kind === "text" && one.role === "headline")?.value;
  if (!size || typeof size.value !== "number" || text === undefined) return wanted;
  const widest = lineWidth / (letterWidth * Math.max(1, String(text).length));
  // What breaks into lines already has been given room for it.
  if (size.value >= widest) return Math.min(wanted, 1.06);
  return Math.min(wanted, widest / size.value);
}

const larger = (times: number): Step => ({
  done: "the headline is larger",
  apply: (code) => {
    const factor = room(code, times);
    return factor < 1.03
      ? missed("the headline fills its line")
      : scaleSizes(code, headline, (value) => value * factor, "larger", { type: "set_size", scale: factor });
  },
});
const heavier = (weight: number, done: string): Step => ({
  done,
  apply: (code) =>
    describeControls(code).length > 0 && !describeControls(code).some((one) => /weight/i.test(one.name))
      ? missed("weight")
      : isWorthIt(headlineWeight(code), weight)
        ? setWeight(code, headline, weight)
        : missed("weight"),
});
/** A heavy headline is not made lighter by a wish for more, nor a light one heavier by a wish for less. */
function isWorthIt(now: number | null, wanted: number): boolean {
  return now === null || (wanted >= 600 ? now < wanted : now > wanted);
}
const faster = (factor: number): Step => ({
  done: factor > 1 ? "the motion is faster" : "the motion is slower",
  apply: (code) => setMotion(code, null, factor),
});
const colors = (adjustment: "more-vivid" | "softer" | "muted", amount: number): Step => ({
  done: adjustment === "more-vivid" ? "the accents are more vivid" : "the accents are softer",
  apply: (code) => accents(code, adjustment, amount),
});
const contrasted = (ratio: number): Step => ({
  done: "the texts have more contrast",
  apply: (code) => bySource(code, { type: "raise_contrast", ratio }, "contrast"),
});

/** Colours that carry the accent: what is neither ground nor a text's own. */
function accents(code: string, adjustment: "more-vivid" | "softer" | "muted", amount: number): Applied {
  const accent: Part = { word: "accent", text: null, ordinal: null, facet: null, said: "accent" };
  const own = adjustColors(code, { type: "adjust", part: accent, adjustment, amount });
  if (own.type === "applied") return own;
  return adjustColors(code, {
    type: "adjust",
    part: { ...accent, word: "button", said: "button" },
    adjustment,
    amount,
  });
}

/** Small texts to a size that is read on a phone. */
const readableSizes: Step = {
  done: "the small texts are larger",
  apply: (code) => {
    let current = code;
    const smallest = 30;
    const size = (one: { value: string | number }) => Number(one.value);
    const small = outlineScene(code).filter(
      (one) =>
        one.kind === "number" &&
        one.property === "fontSize" &&
        one.text !== null &&
        size(one) >= 3 &&
        size(one) < smallest,
    );
    for (const one of small) {
      const px = Math.min(smallest, Math.round(size(one) * 1.3));
      const done = bySource(current, { type: "set_size_px", target: { text: one.text ?? "" }, px }, "size");
      if (done.type === "applied") current = done.code;
    }
    return current === code
      ? missed("small texts")
      : { type: "applied", code: current, summary: "", by: "source-edit" };
  },
};

const withoutShadows: Step = {
  done: "the shadows are gone",
  apply: (code) =>
    byPart(
      code,
      { word: null, text: null, ordinal: null, facet: null, said: "cards", phrase: "cards" },
      (target) => ({ type: "set_style", target, property: "boxShadow", change: { to: "none" } }),
      "shadows",
    ),
};
const serif: Step = {
  done: "the headline is set in Playfair Display",
  apply: (code) =>
    byPart(
      code,
      headline,
      (target) => ({
        type: "set_style",
        target,
        property: "fontFamily",
        change: { to: "Playfair Display, Georgia, serif" },
      }),
      "font",
    ),
};

/** What each wish comes to: a few things of look and motion that go together. */
const recipes: Record<Recipe, { tone: Parameters<typeof retone>[1] | null; steps: Step[] }> = {
  bolder: {
    tone: null,
    steps: [heavier(900, "the headline is heavier"), larger(1.15), colors("more-vivid", 0.6)],
  },
  pop: {
    tone: null,
    steps: [larger(1.2), heavier(800, "the headline is heavier"), colors("more-vivid", 0.8), contrasted(7)],
  },
  energetic: {
    tone: null,
    steps: [faster(1.4), colors("more-vivid", 0.8), heavier(800, "the headline is heavier")],
  },
  calmer: {
    tone: null,
    steps: [faster(0.7), colors("softer", 0.6), heavier(500, "the headline is lighter")],
  },
  elegant: { tone: "elegant", steps: [serif, heavier(500, "the headline is lighter"), faster(0.8)] },
  simpler: { tone: "minimal", steps: [withoutShadows, colors("muted", 0.5), faster(0.9)] },
  contrast: { tone: null, steps: [contrasted(9)] },
  readable: { tone: null, steps: [contrasted(4.5), readableSizes] },
};

/** Applies what fits of a recipe to a scene; each thing that was changed is said. */
export function applyRecipe(code: string, recipe: Recipe, look: Look, seed: number): Applied {
  const { tone, steps } = recipes[recipe];
  const done: string[] = [];
  let current = code;
  let by: "control" | "source-edit" = "control";
  const toned = tone && describeControls(code).length > 0 ? retone(code, tone, look, seed) : null;
  if (toned?.type === "applied" && toned.code !== code) {
    current = toned.code;
    done.push("the colours are new");
  }
  for (const step of steps) {
    const applied = step.apply(current);
    if (applied.type !== "applied" || applied.code === current) continue;
    current = applied.code;
    if (applied.by === "source-edit") by = "source-edit";
    done.push(step.done);
  }
  if (done.length === 0) {
    const isContrast = recipe === "contrast" || recipe === "readable";
    return missed(
      isContrast ? "more contrast" : `“${recipe}”`,
      isContrast
        ? "All its texts stand out from what they stand on already."
        : "Nothing in it could be told that would make it so.",
    );
  }
  return { type: "applied", code: current, summary: capital(done.join(", ")), by };
}
