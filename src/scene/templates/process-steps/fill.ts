import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { capitalized } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import { type ProcessStepsSlots, processStepsLayouts } from "./slots";

const mostSteps = 7;
const numerals = [
  "",
  "One step",
  "Two steps",
  "Three steps",
  "Four steps",
  "Five steps",
  "Six steps",
  "Seven steps",
];
const numbered = /^(?:step\s*)?\d+\s*[.):-]\s*/i;

/** The steps of the prompt in their order. Needs items. */
export function fillProcessSteps(brief: Brief, look: Look, variety: Variety): ProcessStepsSlots {
  const items = brief.items.slice(0, mostSteps).map(({ title, text }) => ({
    title: capitalized(title.replace(numbered, "")),
    text: capitalized(text),
  }));
  const headline =
    brief.texts.find((text) => items.every((item) => item.title !== text)) ??
    (/\brecipe\b/i.test(brief.prompt)
      ? "The recipe"
      : brief.brand
        ? `How ${brief.brand} works`
        : "How it works");
  return {
    headline,
    kicker: numerals[items.length] ?? "",
    items,
    layout: pickLayout(processStepsLayouts, variety),
    palette: look.palette,
  };
}
