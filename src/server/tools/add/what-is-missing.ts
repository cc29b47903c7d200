import type { Brief } from "@/scene/brief/brief";
import { subjectById } from "@/scene/brief/subjects";
import { logoNameOf } from "@/scene/templates/logo-reveal/name";
import type { ToolResult } from "../tool";
import { missingNumbers } from "./missing-numbers";

/** Templates whose words a writer may find; the others lack facts, which nobody invents. */
const writable: ReadonlySet<string> = new Set(["process-steps", "bullet-list", "feature-grid"]);

/** Whether what a template lacks are words that a model can write, rather than facts: points of a list, not prices. */
export function isWritable(template: string, brief: Brief): boolean {
  return writable.has(template) && brief.kind !== "plans";
}

/** A question where a template cannot be filled without inventing facts; null where it can. */
export function whatIsMissing(
  template: string,
  brief: Brief,
): Extract<ToolResult, { type: "question" }> | null {
  const numbers = missingNumbers(template, brief);
  if (numbers) return { type: "question", ...numbers };
  if ((template === "quote" || template === "testimonial") && !brief.quote && brief.texts.length === 0)
    return {
      type: "question",
      text: "What does the quote say, and who said it?",
      suggestions: [
        'Add a testimonial: "It gave us back a week every month" – Anna Li, CEO of Orbit',
        'Add a quote: "Simplicity is the ultimate sophistication" – Leonardo da Vinci',
      ],
    };
  if (template === "timeline" && brief.milestones.length === 0 && brief.items.length === 0)
    return {
      type: "question",
      text: "Which moments shall it show? Write when and what, with commas between them.",
      suggestions: [
        "Add a timeline: 2019 founded in a garage, 2022 first thousand customers, 2026 worldwide",
      ],
    };
  if (template === "process-steps" && brief.items.length === 0)
    return {
      type: "question",
      text: "Which steps are there? Name them, with commas between them.",
      suggestions: ["Add three steps: Sign up, Invite your team, Launch"],
    };
  if (template === "logo-reveal" && logoNameOf(brief) === null)
    return {
      type: "question",
      text: "Whose logo is it? Tell me the name.",
      suggestions: ["Reveal the logo of Orbit", "Add a logo reveal for our bakery Crumb"],
    };
  const lists = ["pricing", "bullet-list", "feature-grid"];
  if (!lists.includes(template) || brief.items.length > 0) return null;
  if (brief.kind === "plans")
    return {
      type: "question",
      text: "Which plans are there, and what do they cost?",
      suggestions: ["Add a scene with our three plans: Starter $9, Team $29, Enterprise"],
    };
  const written = subjectById(brief.subject)?.features.length ?? 0;
  if (brief.kind === "features" && written > 0) return null;
  return {
    type: "question",
    text: "What shall the list say? Name the points, with commas between them.",
    suggestions: [
      "Add our features: Fast setup, Live chat, No contract",
      "Add three steps: Sign up, Invite your team, Launch",
    ],
  };
}
