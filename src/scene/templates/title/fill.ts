import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { choose } from "../../brief/choose";
import { occasionOf } from "../../brief/occasions";
import { subjectById } from "../../brief/subjects";
import { capitalized, topicOf } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import type { TitleSlots, titleLayouts } from "./slots";

type Texts = Pick<TitleSlots, "headline" | "subline" | "kicker">;
type Layout = (typeof titleLayouts)[number];

/** Pairings whose letters want room and quiet. */
const quiet: ReadonlySet<Look["type"]> = new Set(["editorial", "classic", "handwritten"]);
/** Letters that fill their em: no short name is as wide as the frame. */
const fullWidth = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\u{1f000}-\u{1faff}]/u;

/** A name with its line, an occasion, or the prompt's own words; never a placeholder. */
export function fillTitle(brief: Brief, look: Look, variety: Variety): TitleSlots {
  const texts = textsOf(brief);
  return { ...texts, layout: pickLayout(layoutsFor(texts, look), variety), palette: look.palette };
}

/** The layouts that these texts look good in; the first is the surest. */
function layoutsFor({ headline, subline, kicker }: Texts, look: Look): [Layout, ...Layout[]] {
  const length = [...headline].length;
  const isFull = fullWidth.test(headline);
  const layouts: [Layout, ...Layout[]] = quiet.has(look.type)
    ? ["editorial", "split", "poster"]
    : ["orbit", "poster", "split", "editorial"];
  if (length >= 4 && length <= 11 && !headline.includes(" ") && !isFull && (subline !== "" || kicker !== ""))
    layouts.push("cropped");
  const around = subline.length + kicker.length;
  if (length <= 22 && around >= 8 && around <= 64) layouts.push("stamp");
  return layouts;
}

function textsOf(brief: Brief): Texts {
  const subject = subjectById(brief.subject);
  const line = subject ? choose(subject.lines, brief.prompt) : "";
  const kicker = subject ? choose(subject.kickers, brief.prompt) : "";
  const [headline, subline, third] = brief.texts;
  if (headline)
    return {
      headline,
      subline: subline ?? (brief.brand && brief.brand !== headline ? brief.brand : ""),
      kicker: third ?? "",
    };
  const occasion = occasionOf(brief.prompt, brief.brand);
  if (occasion) return { headline: occasion.headline, subline: occasion.line, kicker: occasion.kicker };
  const opening = brief.kind === "intro" || brief.kind === "title" || brief.kind === null;
  // A name that is only known from the project opens a video, but says nothing of what this scene is about.
  const isNamed = brief.brand !== null && (brief.prompt.includes(brief.brand) || brief.kind === "intro");
  if (brief.brand && opening && isNamed)
    return { headline: brief.brand, subline: line, kicker: kicker || "Introducing" };
  const topic = brief.about && brief.kind === "intro" ? `Our ${brief.about}` : topicOf(brief.prompt);
  if (topic) return { headline: capitalized(topic), subline: "", kicker: brief.brand ?? "" };
  if (brief.brand) return { headline: brief.brand, subline: line, kicker };
  if (subject) return { headline: line.replace(/\.$/, ""), subline: "", kicker };
  return { headline: "Hello", subline: "Here is what's new.", kicker: "" };
}
