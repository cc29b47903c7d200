import { wordsOf } from "../words";
import type { Role } from "./edit-schema";

/** What a part is called in code, by role; the first role that fits wins, so «button title» is a button. */
const synonyms: [Role, string[]][] = [
  ["button", ["button", "cta", "btn", "action"]],
  [
    "subline",
    [
      "subline",
      "subtitle",
      "subheading",
      "subheadline",
      "subhead",
      "subheader",
      "subtext",
      "tagline",
      "slogan",
      "strapline",
      "byline",
    ],
  ],
  ["logo", ["logo", "brand", "wordmark"]],
  [
    "label",
    [
      "label",
      "badge",
      "tag",
      "kicker",
      "eyebrow",
      "caption",
      "pill",
      "chip",
      "footnote",
      "note",
      "small",
      "footer",
    ],
  ],
  ["headline", ["headline", "title", "heading", "header"]],
  ["background", ["background", "bg", "backdrop"]],
  ["surface", ["surface", "card", "panel"]],
  ["accent", ["accent", "highlight", "primary"]],
  ["number", ["number", "value", "price", "stat", "amount", "total", "counter"]],
  ["list", ["item", "items", "feature", "features", "bullet", "bullets", "points", "list"]],
  ["body", ["body", "paragraph", "copy", "description", "quote", "message"]],
];

export function roleOfWords(words: readonly string[]): Role | null {
  const has = (names: string[]) => words.some((word) => names.includes(word));
  if (words.includes("sub") && has(["title", "heading", "headline", "head", "line"])) return "subline";
  return synonyms.find(([, names]) => has(names))?.[0] ?? null;
}

/** The role that a name in code speaks of: `headlineColor`, `TITLE_TEXT`. */
export function roleOfName(name: string): Role | null {
  return roleOfWords(wordsOf(name));
}

const labels: Record<Role, string> = {
  headline: "Headline",
  subline: "Subline",
  body: "Text",
  label: "Label",
  button: "Button",
  logo: "Logo",
  number: "Number",
  list: "List item",
  background: "Background",
  surface: "Surface",
  accent: "Accent",
  shape: "Shape",
};

export function labelOfRole(role: Role): string {
  return labels[role];
}
