import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { choose } from "../../brief/choose";
import { occasionOf } from "../../brief/occasions";
import { subjectById } from "../../brief/subjects";
import { capitalized, topicOf } from "../../brief/topic";
import type { TitleSlots } from "./slots";

/** A name with its line, an occasion, or the prompt's own words; never a placeholder. */
export function fillTitle(brief: Brief, look: Look): TitleSlots {
  const layout = look.type === "editorial" ? "editorial" : "orbit";
  const base = { layout, palette: look.palette } as const;
  const subject = subjectById(brief.subject);
  const line = subject ? choose(subject.lines, brief.prompt) : "";
  const kicker = subject ? choose(subject.kickers, brief.prompt) : "";
  const [headline, subline, third] = brief.texts;
  if (headline)
    return {
      ...base,
      headline,
      subline: subline ?? (brief.brand && brief.brand !== headline ? brief.brand : ""),
      kicker: third ?? "",
    };
  const occasion = occasionOf(brief.prompt, brief.brand);
  if (occasion)
    return { ...base, headline: occasion.headline, subline: occasion.line, kicker: occasion.kicker };
  const opening = brief.kind === "intro" || brief.kind === "title" || brief.kind === null;
  if (brief.brand && opening)
    return { ...base, headline: brief.brand, subline: line, kicker: kicker || "Introducing" };
  const topic = brief.about && brief.kind === "intro" ? `Our ${brief.about}` : topicOf(brief.prompt);
  if (topic) return { ...base, headline: capitalized(topic), subline: "", kicker: brief.brand ?? "" };
  if (brief.brand) return { ...base, headline: brief.brand, subline: line, kicker };
  if (subject) return { ...base, headline: line.replace(/\.$/, ""), subline: "", kicker };
  return { ...base, headline: "Hello", subline: "Here is what's new.", kicker: "" };
}
