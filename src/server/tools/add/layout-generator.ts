import { z } from "zod";
import { generateObject } from "@/server/models/generate-object";
import type { LanguageModel } from "@/server/models/language-model";
import { designRulesPart } from "../prompt/design-rules";
import { framePart } from "../prompt/frame-part";
import { kitPart, kitReference } from "../prompt/kit-reference";
import type { SceneBrief } from "../prompt/scene-prompt";
import type { ToolContext } from "../tool";
import { fillIn, hollow, layoutKey, requestShape } from "./request-shape";

/** A scene thought out before it is written: short, since a model's time is its length. */
export const layoutSchema = z.strictObject({
  /** The one thing that the scene is to leave behind. */
  idea: z.string().max(200),
  composition: z.string().max(300),
  elements: z
    .array(
      z.strictObject({
        what: z.string().max(160),
        /** Every text that it shows, to the letter. */
        texts: z.array(z.string().max(200)).max(24),
        /** The kit's component, or «svg». */
        component: z.string().max(40),
        place: z.string().max(120),
        /** When it comes, in seconds, and how it moves. */
        at: z.number().min(0).max(120),
        motion: z.string().max(120),
      }),
    )
    .min(1)
    .max(16),
});
export type Layout = z.infer<typeof layoutSchema>;

const instructions =
  "You lay out one scene of a video before it is written in code: what it leaves behind, how the frame is composed, which elements there are (with every text to the letter), where they stand, when they come and how they move. Name no colours and no typefaces: the look is put on later. Be brief and exact.";

const maxOutputTokens = 1_500;

/** Counts up when what is asked for, or its schema, changes: what was kept before is then not found. */
const keptVersion = 1;

/**
 * The layout for a complex request: the one that was thought out for a request of the same pattern, with the words of this
 * one, or a new one. Null where the model gave none that can be used.
 */
export async function layOut(
  model: LanguageModel,
  brief: SceneBrief,
  call: { signal: AbortSignal; generationId: string },
  layouts: ToolContext["layouts"],
): Promise<Layout | null> {
  const { shape, values } = requestShape([brief.request, brief.whole ?? ""].join("\n"));
  const key = layoutKey(keptVersion, [shape, brief.format, Math.round(brief.seconds)]);
  const kept = layoutSchema.safeParse(fillIn(await layouts.read(key), values));
  if (kept.success) return kept.data;
  const layout = await generateLayout(model, brief, call);
  if (layout) await layouts.keep(key, hollow(layout, values));
  return layout;
}

async function generateLayout(
  model: LanguageModel,
  brief: SceneBrief,
  call: { signal: AbortSignal; generationId: string },
): Promise<Layout | null> {
  const answer = await generateObject(model, {
    name: "layout",
    schema: layoutSchema,
    system: [
      { text: instructions },
      { text: kitPart(kitReference()) },
      { text: designRulesPart, endsCachedPrefix: true },
    ],
    messages: [
      {
        role: "user",
        parts: [
          {
            type: "text",
            text: [
              framePart(brief),
              ...(brief.whole ? [`The whole video: ${brief.whole}`] : []),
              `The scene:\n${brief.request}`,
            ].join("\n\n"),
          },
        ],
      },
    ],
    maxOutputTokens,
    signal: call.signal,
    generationId: call.generationId,
  });
  call.signal.throwIfAborted();
  return answer.type === "generated" ? answer.value : null;
}

/** A layout as the code generator is told it. */
export function layoutText({ idea, composition, elements }: Layout): string {
  return [
    `Idea: ${idea}`,
    `Composition: ${composition}`,
    ...elements.map(
      ({ what, texts, component, place, at, motion }) =>
        `- ${at} s: ${what} (${component}), ${place}; ${motion}${texts.length > 0 ? `; texts: ${texts.map((text) => JSON.stringify(text)).join(", ")}` : ""}`,
    ),
  ].join("\n");
}
