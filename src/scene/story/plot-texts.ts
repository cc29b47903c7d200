import type { StoryOutline, StoryRequest } from "@/domain/story";
import { tellPlot } from "./tell";

/** The languages that plots are told in; others are told in the first. */
export const toldLanguages = ["en"] as const;

/** Years up to which a page has one sentence, and up to which it has two. */
const veryYoung = 3;
const young = 6;

/**
 * The text of each page, by the age of who listens. For the outline of a plot its own words; for any other outline what
 * its beats say.
 */
export function plotTexts(outline: StoryOutline, request: StoryRequest, seed: number): string[] {
  const told = tellPlot(request, seed);
  const isOfPlot =
    told.pages.length === outline.beats.length &&
    told.pages.every(({ beat }, index) => beat.what === outline.beats[index]?.what);
  if (!isOfPlot) return outline.beats.map(({ what }) => what);
  const count =
    request.readingAge <= veryYoung ? 1 : request.readingAge <= young ? 2 : Number.POSITIVE_INFINITY;
  return told.pages.map(({ sentences, refrain }) =>
    [...sentences.slice(0, count), ...(refrain ? [`\n${refrain}`] : [])].join(" ").replace(" \n", "\n"),
  );
}
