/** A text in quotes, with its place (the quotes included). */
export type QuotedText = { text: string; start: number; end: number };

const quotePattern =
  /"([^"\n]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|「([^」]+)」|『([^』]+)』|‘([^\n]+?)’(?!\p{L})|(?<=^|[\s(:,])'([^\n]+?)'(?=$|[\s.,;:!?)])/gu;

/** The texts that a prompt quotes, in order, untouched. */
export function quotedTexts(prompt: string): QuotedText[] {
  return [...prompt.matchAll(quotePattern)].flatMap((match) => {
    const text =
      match
        .slice(1)
        .find((group) => group !== undefined)
        ?.trim() ?? "";
    return text === "" ? [] : [{ text, start: match.index, end: match.index + match[0].length }];
  });
}
