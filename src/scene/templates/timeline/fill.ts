import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { capitalized } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import { type TimelineSlots, timelineLayouts } from "./slots";

const mostMilestones = 8;

/** The moments that the prompt tells. Needs milestones, or at least items. */
export function fillTimeline(brief: Brief, look: Look, variety: Variety): TimelineSlots {
  const told = brief.milestones.map(({ when, what }) => ({ when, what: capitalized(what) }));
  const listed = brief.items.map((item, index) => ({
    when: item.text === "" ? String(index + 1) : item.title,
    what: capitalized(item.text === "" ? item.title : item.text),
  }));
  const items = (told.length > 0 ? told : listed).slice(0, mostMilestones);
  const headline = brief.texts.find((text) => items.every((item) => item.what !== text)) ?? headlineOf(brief);
  return {
    headline,
    kicker: brief.brand && !headline.includes(brief.brand) ? brief.brand : "",
    items,
    layout: pickLayout(timelineLayouts, variety),
    palette: look.palette,
  };
}

function headlineOf(brief: Brief): string {
  if (/\b(?:road ?-?map|plan|launch(?:es)?|release)\b/i.test(brief.prompt)) return "What's next";
  if (/\b(?:day|morning|evening|schedule)\b/i.test(brief.prompt)) return "The day";
  return brief.brand ? `The story of ${brief.brand}` : "Our story";
}
