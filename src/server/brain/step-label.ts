import type { PlanStep } from "@/domain/plan";
import { briefOf } from "@/scene/brief/brief-of";
import { sceneNameFor } from "@/scene/brief/scene-name";
import { bestTemplate } from "@/scene/templates/index";

/**
 * What the progress list says of a step. A new scene is named as it will be called: repeating the whole request right
 * below it would tell the person nothing.
 */
export function labelFor(step: Pick<PlanStep, "tool" | "label" | "arguments">): string {
  const { prompt } = step.arguments;
  if (step.tool === "image" && step.arguments.rung)
    return step.arguments.rung === "draft" ? "Show the picture" : "Write what it shows";
  if (step.tool !== "add" || typeof prompt !== "string") return step.label;
  const brief = briefOf(prompt);
  const name = sceneNameFor(brief, bestTemplate(brief).template.name);
  if (step.arguments.rung === "write") return `Write “${name}”`;
  return step.arguments.rung === "draft" ? `Draft “${name}”` : `Add “${name}”`;
}
