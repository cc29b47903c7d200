import type { Brief } from "../brief/brief";
import { choose } from "../brief/choose";
import { subjectById } from "../brief/subjects";
import { capitalized, topicOf } from "../brief/topic";

/** What stands beside a device: the prompt's words, else a line of the trade under the brand. */
export function screenWords(brief: Brief): { headline: string; subline: string; kicker: string } {
  const subject = subjectById(brief.subject);
  const line = subject ? choose(subject.lines, brief.prompt) : "";
  const [first, second] = brief.texts;
  const kicker = brief.brand ?? "";
  if (first) return { headline: first, subline: second ?? "", kicker: kicker === first ? "" : kicker };
  if (line !== "") return { headline: line.replace(/\.$/, ""), subline: "", kicker };
  if (brief.brand) return { headline: `Meet ${brief.brand}`, subline: "", kicker: "" };
  return {
    headline: capitalized(brief.about ?? topicOf(brief.prompt) ?? "Take a look"),
    subline: "",
    kicker: "",
  };
}
