import type { Brief, SceneKind } from "./brief";
import { capitalized, topicOf } from "./topic";

const byKind: Partial<Record<SceneKind, string>> = {
  intro: "Intro",
  outro: "Outro",
  plans: "Plans",
  features: "Features",
  list: "List",
  steps: "Steps",
  chart: "Chart",
  "call-to-action": "Call to action",
  quote: "Quote",
  stats: "Numbers",
  agenda: "Agenda",
  team: "Team",
  contact: "Contact",
  title: "Title",
  kinetic: "Statement",
  "big-number": "Number",
  testimonial: "Testimonial",
  comparison: "Comparison",
  timeline: "Timeline",
  logo: "Logo",
  screenshot: "Product",
  phone: "Phone",
  code: "Code",
  terminal: "Terminal",
  chat: "Chat",
  countdown: "Countdown",
};
/** What the prompt calls it says more than its kind. */
const called: readonly (readonly [RegExp, string])[] = [
  [/\bbest ?-?sellers?\b/i, "Bestsellers"],
  [/\bopening hours\b/i, "Opening hours"],
  [/\bwhat we (?:sell|offer|make|bake|serve)\b/i, "What we offer"],
  [/\bmenu\b/i, "Menu"],
  [/\bservices\b/i, "Services"],
  [/\bclasses\b/i, "Classes"],
  [/\bproducts\b/i, "Products"],
  [/\bbenefits\b/i, "Benefits"],
];
const byTemplate: Readonly<Record<string, string>> = {
  title: "Title",
  pricing: "Plans",
  "bullet-list": "List",
  "bar-chart": "Chart",
  "line-chart": "Chart",
  donut: "Shares",
  "big-number": "Number",
  "stats-row": "Numbers",
  comparison: "Comparison",
  countdown: "Countdown",
  timeline: "Timeline",
  "process-steps": "Steps",
  quote: "Quote",
  testimonial: "Testimonial",
  "image-caption": "Picture",
  "call-to-action": "Call to action",
};

/** What a person would call the scene: as it was asked for, or short and telling. Not yet unique in its project. */
export function sceneNameFor(brief: Brief, template: string): string {
  if (brief.sceneName) return capitalized(brief.sceneName).slice(0, 80);
  const name = called.find(([pattern]) => pattern.test(brief.prompt))?.[1];
  if (name && (brief.kind === "features" || brief.kind === "list" || brief.kind === "agenda")) return name;
  const kind = brief.kind ? byKind[brief.kind] : undefined;
  const isChart = template === "bar-chart" || template === "line-chart" || template === "donut";
  if (kind && !(isChart && brief.kind === "stats")) return kind;
  if (isChart || template === "call-to-action") return byTemplate[template] ?? "Scene";
  if (template === "pricing" && brief.kind === null) return "Plans";
  const topic = brief.texts[0] ?? topicOf(brief.prompt);
  if (topic && [...topic].length <= 28 && template === "title")
    return capitalized(topic.replace(/[.!?,;:]+$/, "").replace(/^(?:our|my|the)\s+/i, ""));
  return byTemplate[template] ?? "Scene";
}
