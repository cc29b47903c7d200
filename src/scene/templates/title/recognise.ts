import type { Brief } from "../../brief/brief";

/** Names, statements and quotes; a little for everything, since words on a ground always show what was asked. */
export function recogniseTitle(brief: Brief): number {
  // The words alone are not what was described.
  if (brief.isPictured) return 0.55;
  const data = brief.items.length >= 2 || brief.series !== null;
  if (brief.kind === "intro" || brief.kind === "title") return data ? 0.6 : 0.95;
  if (brief.kind === "quote") return 0.7;
  if (data) return 0.3;
  if (brief.kind === null)
    return brief.texts.length > 0 || (brief.brand !== null && brief.prompt.includes(brief.brand))
      ? 0.85
      : 0.5;
  return 0.4;
}
