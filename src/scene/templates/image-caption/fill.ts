import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { choose } from "../../brief/choose";
import { subjectById } from "../../brief/subjects";
import { capitalized, topicOf } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import { pictureOf } from "./picture-of";
import { type ImageCaptionSlots, imageCaptionLayouts } from "./slots";

const pictureForms = 40;

/** The caption of the prompt under a picture of what it is about. */
export function fillImageCaption(brief: Brief, look: Look, variety: Variety): ImageCaptionSlots {
  const subject = subjectById(brief.subject);
  const line = subject ? choose(subject.lines, brief.prompt) : "";
  const [given, second] = brief.texts;
  const headline =
    given ?? (line === "" ? capitalized(brief.brand ?? topicOf(brief.prompt) ?? "Take a look") : line);
  return {
    headline,
    caption: second ?? (given && brief.brand && brief.brand !== given ? brief.brand : ""),
    kicker: given ? "" : (brief.brand ?? (subject ? choose(subject.kickers, brief.prompt) : "")),
    image: "",
    picture: pictureOf(brief),
    pictureSeed: 1 + Math.floor(((variety.seed * 7.31) % 1) * pictureForms),
    layout: pickLayout(imageCaptionLayouts, variety),
    palette: look.palette,
  };
}
