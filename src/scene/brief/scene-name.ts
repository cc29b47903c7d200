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
  phone: "Phone",
  screenshot: "Product",
  chat: "Chat",
  terminal: "Terminal",
  code: "Code",
  kinetic: "Statement",
  "logo-reveal": "Logo",
  "feature-grid": "Features",
  illustration: "Picture",
};

const dataTemplates = new Set([
  "bar-chart",
  "line-chart",
  "donut",
  "stats-row",
  "timeline",
  "comparison",
  "image-caption",
]);
/** Scenes of data are best called by what they show. */
const ofData = new Set<SceneKind>([
  "chart",
  "line-chart",
  "donut",
  "stats",
  "timeline",
  "comparison",
  "steps",
  "list",
  "image",
]);
const data =
  "(?:bar |line |column |pie |area |donut )?(?:charts?|graphs?|donut|stats|statistics|numbers|timeline|time line|comparison|steps|list|checklist|pictures?|images?|photos?)";
const about = new RegExp(
  `^(?:(?:please|add|create|make|show|insert|build|give|i want|i need|we need)\\s+)*(?:(?:me|us)\\s+)?(?:(?:an?|another|the|new|our|my|one more)\\s+)*(?:[\\p{L}\\d-]+\\s+)?${data}\\s+(?:scene\\s+|slide\\s+)?(?:of|for|about|with|showing)\\s+(?:our|my|the|an?)?\\s*(?<topic>[\\p{L}][\\p{L}\\d '’&-]{2,27}?)(?=\\s*(?:$|[:,.;(]|\\s(?:with|in|on|after|before|at|for|from|using)\\s))`,
  "iu",
);
const announced = /^(?<topic>\p{L}[\p{L}\d'’&-]*(?: [\p{L}\d'’&-]+){0,3}):/u;
const empty =
  /^(?:add|make|create|show|scene|slide|title|text|caption|the|a|an|and|it|this|that|them|us)\b|\b(?:chart|graph|list|steps|timeline|stats|comparison|scene|slide|numbers|donut)$/i;

/** «a bar chart of our sales by month: …» → «Sales by month»; null where nothing short and telling is said. */
function toldTopic(prompt: string): string | null {
  const topic = (about.exec(prompt) ?? announced.exec(prompt))?.groups?.topic?.trim() ?? "";
  return topic !== "" && topic.length <= 28 && topic.split(/\s+/).length <= 4 && !empty.test(topic)
    ? capitalized(topic)
    : null;
}

/** What a person would call the scene: as it was asked for, or short and telling. Not yet unique in its project. */
export function sceneNameFor(brief: Brief, template: string): string {
  if (brief.sceneName) return capitalized(brief.sceneName).slice(0, 80);
  const name = called.find(([pattern]) => pattern.test(brief.prompt))?.[1];
  if (name && (brief.kind === "features" || brief.kind === "list" || brief.kind === "agenda")) return name;
  const isData = (brief.kind !== null && ofData.has(brief.kind)) || dataTemplates.has(template);
  const told = isData ? toldTopic(brief.prompt) : null;
  if (told) return told;
  const caption = brief.texts[0] ?? "";
  if (
    (template === "image-caption" || template === "illustration") &&
    caption !== "" &&
    [...caption].length <= 28
  )
    return capitalized(caption.replace(/[.!?,;:]+$/, ""));
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
