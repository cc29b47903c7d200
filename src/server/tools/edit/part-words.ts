import type { Role } from "@/scene/edits/edit-schema";

/** What people call parts of a scene, the roles they have in code, and the words that controls are named by. */
export type PartWord = { words: readonly string[]; role: Role | null; controls: readonly string[] };

export const partWords: readonly PartWord[] = [
  { words: ["background", "backdrop", "bg"], role: "background", controls: ["background", "bg", "backdrop"] },
  {
    words: [
      "subheadline",
      "sub-headline",
      "subtitle",
      "sub-title",
      "subline",
      "sub line",
      "subheading",
      "sub-heading",
      "subhead",
      "tagline",
      "slogan",
      "subtext",
      "caption",
      "second line",
      "line below",
      "small text",
      "description",
    ],
    role: "subline",
    controls: [
      "subline",
      "subtitle",
      "tagline",
      "subheading",
      "sub",
      "caption",
      "slogan",
      "description",
      "subheadline",
    ],
  },
  {
    words: ["kicker", "eyebrow", "overline", "label above", "small caps", "line above"],
    role: "label",
    controls: ["kicker", "eyebrow", "overline", "label"],
  },
  {
    words: [
      "headline",
      "heading",
      "header",
      "title",
      "main text",
      "big text",
      "main title",
      "brand name",
      "logo text",
      "name",
    ],
    role: "headline",
    controls: ["headline", "title", "heading", "header", "name", "text", "message"],
  },
  {
    words: [
      "small text on top",
      "small text above",
      "text above the headline",
      "text above the title",
      "line on top",
    ],
    role: "label",
    controls: ["kicker", "eyebrow", "overline"],
  },
  {
    words: ["my messages", "my bubbles", "right messages", "right bubbles"],
    role: null,
    controls: ["right"],
  },
  {
    words: ["their messages", "their bubbles", "left messages", "left bubbles"],
    role: null,
    controls: ["left"],
  },
  { words: ["button", "cta", "call to action"], role: "button", controls: ["button", "cta", "btn"] },
  {
    words: ["url", "link", "address", "website", "web address", "handle", "domain"],
    role: null,
    controls: ["url", "link", "handle", "website", "address", "domain"],
  },
  { words: ["bars", "bar", "columns", "column"], role: "shape", controls: ["bar", "bars"] },
  {
    words: ["cards", "card", "boxes", "box", "panels", "panel", "surface", "tiles"],
    role: "surface",
    controls: ["card", "surface", "panel", "box"],
  },
  {
    words: [
      "accent",
      "highlight",
      "highlights",
      "accents",
      "accent color",
      "ring",
      "circle",
      "shape",
      "shapes",
      "details",
      "icons",
      "icon",
      "underline",
      "line",
      "lines",
      "dot",
      "square",
    ],
    role: "accent",
    controls: ["accent", "highlight", "primary", "ring", "shape", "icon"],
  },
  { words: ["prices", "price"], role: "number", controls: ["price", "prices"] },
  {
    words: ["number", "numbers", "counter", "value", "values", "figure", "percentage", "digits", "digit"],
    role: "number",
    controls: ["number", "value", "count", "target", "to"],
  },
  { words: ["logo"], role: "logo", controls: ["logo"] },
  { words: ["labels", "label"], role: "label", controls: ["label", "labels"] },
  {
    words: ["items", "list", "features", "plans", "bullets", "points", "names"],
    role: "list",
    controls: ["items", "features", "plans", "list", "text"],
  },
  {
    words: ["paragraph", "body", "body text", "copy", "quote", "sentence"],
    role: "body",
    controls: ["body", "paragraph", "quote", "copy", "text"],
  },
  { words: ["note", "footnote", "source", "footer"], role: "label", controls: ["note", "footer", "source"] },
  { words: ["suffix", "unit"], role: null, controls: ["suffix", "unit"] },
  { words: ["prefix"], role: null, controls: ["prefix"] },
  { words: ["author"], role: "label", controls: ["author"] },
  { words: ["badge", "tag", "pill", "chip"], role: "label", controls: ["badge", "tag", "pill", "label"] },
  { words: ["border", "borders", "outline"], role: null, controls: ["border", "outline"] },
  {
    words: [
      "text",
      "texts",
      "font",
      "letters",
      "lettering",
      "words",
      "type",
      "typography",
      "fonts",
      "writing",
      "wording",
      "everything",
      "all text",
    ],
    role: null,
    controls: ["text"],
  },
];

const escaped = partWords.flatMap((entry) => entry.words).sort((a, b) => b.length - a.length);
export const partPattern = new RegExp(`\\b(?:${escaped.join("|")})s?\\b`, "g");

export function partWordOf(word: string): PartWord | null {
  const plain = word.toLowerCase();
  return (
    partWords.find((entry) => entry.words.includes(plain)) ??
    partWords.find((entry) => entry.words.includes(plain.replace(/s$/, ""))) ??
    null
  );
}
