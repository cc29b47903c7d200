import type { StoryOutline, StoryRequest } from "@/domain/story";
import { tellPlot } from "./tell";

/** A story's plan by one of the plot patterns, without a model: title, cast with all their looks, and as many beats as pages are asked for. */
export function plotOutline(request: StoryRequest, seed: number): StoryOutline {
  return tellPlot(request, seed).outline;
}
