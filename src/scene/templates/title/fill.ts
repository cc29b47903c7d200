import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { choose } from "../../brief/choose";
import { occasionOf } from "../../brief/occasions";
import { subjectById } from "../../brief/subjects";
import { capitalized, topicOf } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import { type TitleSlots, titleLayouts } from "./slots";

/** A name with its line, an occasion, or the prompt's own words; never a placeholder. */
export function fillTitle(brief: Brief, look: Look, variety: Variety): TitleSlots {
  const suits = look.type === "editorial" ? "editorial" : "orbit";
  const layout = variety.avoid === suits ? pickLayout(titleLayouts, variety) : suits;
  const base = { layout, palette: look.palette } as const;
  const subject = subjectById(brief.subject);
  const line = subject ? choose(subject.lines, brief.prompt) : "";
  const kicker = subject ? choose(subject.kickers, brief.prompt) : "";
  const [headline, subline, third] = brief.texts;
  const author = brief.kind === "quote" ? authorOf(brief.prompt) : null;
  if (headline)
    return {
      ...base,
      headline,
      subline: author ?? subline ?? (brief.brand && brief.brand !== headline ? brief.brand : ""),
      kicker: third ?? "",
    };
  const occasion = occasionOf(brief.prompt, brief.brand);
  if (occasion)
    return { ...base, headline: occasion.headline, subline: occasion.line, kicker: occasion.kicker };
  const opening = brief.kind === "intro" || brief.kind === "title" || brief.kind === null;
  // A name that is only known from the project opens a video, but says nothing of what this scene is about.
  const isNamed = brief.brand !== null && (brief.prompt.includes(brief.brand) || brief.kind === "intro");
  if (brief.brand && opening && isNamed)
    return { ...base, headline: brief.brand, subline: line, kicker: kicker || "Introducing" };
  const topic = brief.about && brief.kind === "intro" ? `Our ${brief.about}` : topicOf(brief.prompt);
  if (topic) return { ...base, headline: capitalized(topic), subline: "", kicker: brief.brand ?? "" };
  if (brief.brand) return { ...base, headline: brief.brand, subline: line, kicker };
  if (subject) return { ...base, headline: line.replace(/\.$/, ""), subline: "", kicker };
  return { ...base, headline: "Hello", subline: "Here is what's new.", kicker: "" };
}

/** Who is quoted: «"…" - Anna», «a quote by Julia Child: …». */
function authorOf(prompt: string): string | null {
  const behind = /["”»]\s*(?:[-–—,]|by|from|says|said)\s*(\p{Lu}[^"“”«».,;\n]{1,50})/u.exec(prompt)?.[1];
  const before =
    /\b(?:quote|testimonial|review)\s+(?:by|from|of)\s+(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3})/u.exec(
      prompt,
    )?.[1];
  return (behind ?? before)?.trim() ?? null;
}
