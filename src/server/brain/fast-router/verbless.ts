import { colorNames } from "./vocabulary";

/** «title yellow, stats blue»: a scene and its colour, without a verb. */
export function statesColor(text: string, names: ReadonlySet<string>): boolean {
  const [, name = "", color = ""] =
    /^(?:the )?([\p{L}'-]+)(?: [\p{L}'-]+)?(?: in| to)? ([\p{L}-]+|#[0-9a-f]{3,8})\s*(?:,.*)?$/iu.exec(
      text.trim(),
    ) ?? [];
  return names.has(name.toLowerCase()) && (colorNames.includes(color.toLowerCase()) || color.startsWith("#"));
}

/** «logo a bit longer»: a scene and how it shall differ, without a verb. */
export function statesExtent(text: string, names: ReadonlySet<string>): boolean {
  const [, name = ""] =
    /^(?:the )?([\p{L}'-]+)(?: [\p{L}'-]+)? (?:(?:a (?:bit|little|touch|tad|hair)|slightly|much|way) )?(?:longer|shorter|darker|lighter|bigger|smaller|faster|slower|first|last)[.!]?$/iu.exec(
      text.trim(),
    ) ?? [];
  return names.has(name.toLowerCase());
}

/** «the whole thing 12 seconds» asks for a length without a verb of its own. */
export function statesLength(text: string): boolean {
  return /^(?:the |my |our )?[\p{L}\d#'-]+(?: [\p{L}\d#'-]+){0,3}?(?: (?:to|for|at|=|is|should be)|:)? \d+(?:\.\d+)? ?(?:s|secs?|seconds?)\b/iu.test(
    text,
  );
}
