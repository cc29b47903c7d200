const opening = "<think>";
const closing = "</think>";

/**
 * Takes what a model thinks aloud out of a streamed answer: servers without a field for it let it stand, in `<think>`
 * marks, before the answer. Gives what of each piece belongs to the answer; empty while it thinks.
 */
export function createThinkingFilter(): (piece: string) => string {
  let held = "";
  let state: "begins" | "thinks" | "answers" = "begins";
  return (piece) => {
    if (state === "answers") return piece;
    held += piece;
    if (state === "begins") {
      const start = held.trimStart();
      // Still too short to tell.
      if (start.length < opening.length && opening.startsWith(start)) return "";
      state = start.startsWith(opening) ? "thinks" : "answers";
      if (state === "answers") return held;
    }
    const end = held.indexOf(closing);
    if (end < 0) return "";
    const rest = held.slice(end + closing.length).trimStart();
    // What follows may begin in the next piece, with the line break that belongs to the mark.
    if (rest === "") return "";
    state = "answers";
    return rest;
  };
}
