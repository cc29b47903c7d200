import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { choose } from "../../brief/choose";
import { occasionOf } from "../../brief/occasions";
import { subjectById } from "../../brief/subjects";
import { capitalized, topicOf } from "../../brief/topic";
import { tellingPhrase } from "../telling-phrase";
import { pickLayout, type Variety } from "../types";
import type { KineticSlots } from "./slots";

/** The prompt's sentences, else what it is about, as moving type. */
export function fillKinetic(brief: Brief, look: Look, variety: Variety): KineticSlots {
  const headline = sentenceOf(brief);
  return {
    headline,
    emphasis: tellingPhrase(headline) || (brief.brand && headline.includes(brief.brand) ? brief.brand : ""),
    uppercase: look.type !== "editorial",
    layout: layoutOf(headline, variety),
    palette: look.palette,
  };
}

function sentenceOf(brief: Brief): string {
  if (brief.texts.length > 0)
    return brief.texts.map((text, index) => (index < brief.texts.length - 1 ? ended(text) : text)).join(" ");
  if (brief.items.length > 0) return brief.items.map((item) => ended(capitalized(item.title))).join(" ");
  const occasion = occasionOf(brief.prompt, brief.brand);
  if (occasion) return [ended(occasion.headline), occasion.line].filter(Boolean).join(" ");
  const line = choose(subjectById(brief.subject)?.lines ?? ["Here is what's new."], brief.prompt);
  if (brief.brand) return `${ended(brief.brand)} ${line}`;
  return brief.subject === null ? capitalized(topicOf(brief.prompt) ?? line) : line;
}

function ended(text: string): string {
  return /[.!?…:,。！？]$/u.test(text) ? text : `${text}.`;
}

function layoutOf(headline: string, variety: Variety): KineticSlots["layout"] {
  const { length } = headline;
  if (length > 90) return pickLayout(["beats", "poster"], variety);
  return length <= 26
    ? pickLayout(["poster", "bands", "beats"], variety)
    : pickLayout(["poster", "beats"], variety);
}
