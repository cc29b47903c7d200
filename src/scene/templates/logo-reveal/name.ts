import type { Brief } from "../../brief/brief";

/** «our logo Lumen», «the Lumen logo». */
const behind =
  /\blogo(?:s|type)?\s+(?:(?:of|for|from|called|named|is)\s+)?(?:(?:my|our|the)\s+)?(\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s\p{Lu}[\p{L}\p{N}&'’.-]*){0,3})/u;
const before = /(\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s\p{Lu}[\p{L}\p{N}&'’.-]*){0,2})\s+logo\b/u;
const commands = /^(?:animate|reveal|show|make|add|create|a|an|the|our|my|new)$/i;

/** Whose logo it is; null where the prompt does not say. */
export function logoNameOf(brief: Brief): string | null {
  const named = behind.exec(brief.prompt)?.[1] ?? before.exec(brief.prompt)?.[1];
  const name = named
    ?.split(" ")
    .filter((word) => !commands.test(word))
    .join(" ")
    .replace(/[.'’-]+$/, "");
  return brief.brand ?? brief.texts[0] ?? (name || null);
}
