import { briefOf } from "@/scene/brief/brief-of";
import { bestTemplate } from "@/scene/templates/index";
import { isOnePicture, isPictured } from "@/server/tools/add/is-pictured";
import { surest } from "@/server/tools/add/sure";
import { makesNewScene } from "@/server/tools/image/read-request";
import type { RoutedStep } from "./decision";

export type WritingOptions = {
  /** Whether there is a model that writes scenes. */
  writes: boolean;
  /** Whether there is one that sees, and a picture for it. */
  sees: boolean;
  newId(): string;
};

/**
 * The plan with a model that writes: a scene that no template surely is gets a draft, which plays at once, and behind the
 * other scenes one that writes it. What a template is, stays the template's.
 */
export function withWriting(
  steps: readonly RoutedStep[],
  message: string,
  { writes, sees, newId }: WritingOptions,
): RoutedStep[] {
  const all: RoutedStep[] = [];
  let writing: RoutedStep[] = [];
  for (const step of writes ? asOnePicture(steps, message) : steps) {
    const { prompt } = step.arguments;
    if (sees && isNewAfterPicture(step)) {
      // The picture itself, slowly panned, plays while what it shows is written.
      const own = step.targetSceneId === null && step.sceneId ? step : { ...step, sceneId: newId() };
      const on = { ...own, targetSceneId: null };
      all.push({ ...on, arguments: { ...step.arguments, rung: "draft" } });
      writing.push({ ...on, arguments: { ...step.arguments, rung: "write" } });
    } else if (step.tool !== "add") {
      // What comes behind may be about a scene that is still to be written.
      all.push(...writing, step);
      writing = [];
    } else if (typeof prompt !== "string" || isTemplates(prompt)) all.push(step);
    else {
      all.push({ ...step, arguments: { ...step.arguments, rung: "draft" } });
      writing.push({ ...step, arguments: { ...step.arguments, rung: "write" } });
    }
  }
  return [...all, ...writing];
}

/** Whether a step makes a new scene out of what a picture shows. */
function isNewAfterPicture({ tool, arguments: { instruction } }: RoutedStep): boolean {
  return tool === "image" && typeof instruction === "string" && makesNewScene(instruction);
}

function isTemplates(prompt: string): boolean {
  return !isPictured(prompt) && bestTemplate(briefOf(prompt)).score >= surest;
}

/** The clauses of one picture were read as scenes of their own: they are one again, in the words of the message. */
function asOnePicture(steps: readonly RoutedStep[], message: string): readonly RoutedStep[] {
  const [first] = steps;
  const isSplit =
    steps.length > 1 && steps.every(({ tool, arguments: args }) => tool === "add" && !args.video);
  if (!first || !isSplit || !isOnePicture(message)) return steps;
  return [{ ...first, arguments: { ...first.arguments, prompt: message } }];
}
