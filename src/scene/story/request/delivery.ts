const unhurried =
  /\bready (?:by|for) tomorrow\b|\b(?:by|until) tomorrow\b|\bhalf (?:the|of the) price\b|\bhalf[- ]price\b|\b(?:as|in) (?:a )?batch(?:es)?\b|\bbatch mode\b|\b(?:there(?:'|’)?s |there is )?no (?:hurry|rush)\b|\b(?:over ?night|in the background) is fine\b|\btake your time\b|\bbis morgen\b|\bkeine eile\b/iu;

/** What a form adds to a message, so that it may come later. */
export const unhurriedWords = "ready by tomorrow, half the price";

/** Whether a request may be made within a day, at the lower price of a provider's batches. */
export function mayComeLater(message: string): boolean {
  return unhurried.test(withoutWishes(message));
}

/** Without what is the story's own: a title in quotes, a moral under its name. */
function withoutWishes(message: string): string {
  return message
    .replace(/[“"„«][^”"“»]*[”"“»]/gu, " ")
    .replace(/(?:^|[;\n])\s*(?:moral|tone|style):[^;\n]*/giu, " ");
}
