import { briefOf } from "@/scene/brief/brief-of";
import { bestTemplate } from "@/scene/templates/index";
import { sure } from "@/server/tools/add/sure";
import type { RoutedStep } from "./decision";

/**
 * The plan with a model that writes: a scene that no template surely is gets a draft, which plays at once, and behind the
 * other scenes one that writes it. What a template is, stays the template's.
 */
export function withWriting(steps: readonly RoutedStep[]): RoutedStep[] {
  const all: RoutedStep[] = [];
  let writing: RoutedStep[] = [];
  for (const step of steps) {
    const { prompt } = step.arguments;
    if (step.tool !== "add") {
      // What comes behind may be about a scene that is still to be written.
      all.push(...writing, step);
      writing = [];
    } else if (typeof prompt !== "string" || bestTemplate(briefOf(prompt)).score >= sure) all.push(step);
    else {
      all.push({ ...step, arguments: { ...step.arguments, rung: "draft" } });
      writing.push({ ...step, arguments: { ...step.arguments, rung: "write" } });
    }
  }
  return [...all, ...writing];
}
