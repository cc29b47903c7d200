/** What people say while they think, and what only joins: «delete scene 2 and then uh make it red». */
export function withoutFillers(text: string): string {
  return text
    .replace(/(?<=^|[\s,])(?:u+h+|u+m+|erm+|hmm+),? (?=[\p{L}@\d])/giu, "")
    .replace(
      /\b(?:and )?(?:last but not least|on top of that|while you are at it|while you['’]re at it|in addition),? /gi,
      "then ",
    );
}
