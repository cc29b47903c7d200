const unhurried =
  /\bready (?:by|for) tomorrow\b|\b(?:by|until) tomorrow\b|\bhalf (?:the|of the) price\b|\bhalf[- ]price\b|\b(?:as|in) (?:a )?batch(?:es)?\b|\bbatch mode\b|\b(?:there(?:'|’)?s |there is )?no (?:hurry|rush)\b|\b(?:over ?night|in the background) is fine\b|\btake your time\b|\bbis morgen\b|\bkeine eile\b/iu;

/** What a form adds to a message, so that it may come later. */
export const unhurriedWords = "ready by tomorrow, half the price";

/** Whether a request may be made within a day, at the lower price of a provider's batches. */
export function mayComeLater(message: string): boolean {
  return unhurried.test(withoutQuotes(message));
}

/** A title or a wish in quotes is the story's. */
function withoutQuotes(message: string): string {
  return message.replace(/[“"„«][^”"“»]*[”"“»]/gu, " ");
}
