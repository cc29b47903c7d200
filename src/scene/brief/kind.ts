import type { SceneKind } from "./brief";

/** In order: the first that fits says what kind of scene is meant. */
const kinds: readonly [RegExp, SceneKind][] = [
  [/\b(?:bar ?charts?|charts?|graphs?|diagram|histogram|infographic|column chart|bars)\b/i, "chart"],
  [/\b(?:pricing|price list|plans|tiers|subscriptions?|packages)\b/i, "plans"],
  [
    /\b(?:call[ -]to[ -]action|cta|end ?-?card|sign[- ]?up|subscribe|get started|download (?:now|our|the)|buy now|order now|visit us|find us|follow us|register|book now|contact us|get in touch|swipe up|learn more|join us)\b/i,
    "call-to-action",
  ],
  [/\b(?:outro|ending|closing|closer|final scene|finale)\b/i, "outro"],
  [
    /\b(?:features?|benefits|services|reasons|advantages|what we offer|why us|values|bestsellers|products|amenities)\b/i,
    "features",
  ],
  [/\b(?:steps|how it works|process|instructions|recipe)\b/i, "steps"],
  [/\b(?:agenda|schedule|program|programme|timetable|opening hours)\b/i, "agenda"],
  [/\b(?:list|checklist|bullet|bullets|menu)\b/i, "list"],
  [/\b(?:quote|testimonial|review)\b/i, "quote"],
  [/\b(?:stats|statistics|numbers|metrics|kpis|sales figures|growth|revenue)\b/i, "stats"],
  [/\b(?:our team|the team|team members|who we are)\b/i, "team"],
  [/\b(?:contact|address|location)\b/i, "contact"],
  [/\b(?:intro|introduction|opener|opening|teaser|trailer)\b/i, "intro"],
  [/\b(?:title|headline|heading|chapter|cover)\b/i, "title"],
];

/** What kind of scene a prompt names; null where it names none. */
export function kindOf(prompt: string): SceneKind | null {
  return kinds.find(([pattern]) => pattern.test(prompt))?.[1] ?? null;
}
