import { findColors } from "@/scene/look/find-colors";
import { isManner } from "./instruction-whole";

/** A way to say a thing, and how the readers know it; null where it is not meant so after all. */
export type Wording = { said: RegExp; plain: (groups: Record<string, string>) => string | null };

/** «change the title to “…”», unless what is said of it is a colour or a manner. */
export function written(part: string, text: string): string | null {
  const bare = text.trim().replace(/^["“«„'‘](.+)["”»“'’]$/u, "$1");
  return isColorOrManner(bare) ? null : `change the ${part} to “${bare}”`;
}

export function isColorOrManner(text: string): boolean {
  const [color] = findColors(text, { trusting: true });
  // «Brewline Coffee» is a name, though coffee is a colour too.
  const isName = color !== undefined && color.start > 0 && /^\p{Lu}/u.test(text);
  return (isManner(text) && !isName) || (color?.start === 0 && color.end === text.length);
}
