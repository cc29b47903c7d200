import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { pickLayout, type Variety } from "../types";
import { readDrawing } from "./read-drawing";
import { describedIn } from "./recognise";
import { type IllustrationSlots, illustrationLayouts } from "./slots";

const seeds = 60;

/** The picture of what is described, with the words that the prompt gives and no others. */
export function fillIllustration(brief: Brief, look: Look, variety: Variety): IllustrationSlots {
  const drawing = readDrawing(describedIn(brief)) ?? { cast: [], things: [] };
  const [headline = "", subline = "", kicker = ""] = brief.texts;
  const time = drawing.time ?? (drawing.place === "space" ? "night" : "day");
  return {
    ...{ headline, subline, kicker, time },
    place: drawing.place ?? "meadow",
    weather: drawing.weather ?? "clear",
    season: drawing.season ?? (drawing.weather === "snow" ? "winter" : "summer"),
    feeling: drawing.feeling ?? "happy",
    style: time === "night" ? "night" : "paper-cut",
    cast: drawing.cast,
    things: drawing.things,
    seed: 1 + Math.floor(((variety.seed * 7.31) % 1) * seeds),
    layout: pickLayout(illustrationLayouts, variety),
    palette: look.palette,
  };
}
