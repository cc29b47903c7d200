import { briefOf } from "@/scene/brief/brief-of";
import { bestTemplate } from "@/scene/templates/index";
import { sure } from "@/server/tools/add/sure";
import type { RoutedStep } from "./decision";

/**
 * The plan with a model that writes: a scene that no template surely is gets a draft, which plays at once, and behind all
 * other steps one that writes it. What a template is, stays the template's.
 */
export function withWriting(steps: readonly RoutedStep[]): RoutedStep[] {
  const writing: RoutedStep[] = [];
  const drafted = steps.map((step) => {
    const { prompt } = step.arguments;
    if (step.tool !== "add" || typeof prompt !== "string" || bestTemplate(briefOf(prompt)).score >= sure)
      return step;
    writing.push({ ...step, arguments: { ...step.arguments, rung: "write" } });
    return { ...step, arguments: { ...step.arguments, rung: "draft" } };
  });
  return [...drafted, ...writing];
}
