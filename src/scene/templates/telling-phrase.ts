const small =
  /^(?:a|an|the|to|of|in|on|at|by|for|and|or|but|is|are|was|be|we|i|it|you|they|my|our|your|us|me|this|that|with|so|as|if|not|no|do|just|every|from)$/iu;

/** The words of a sentence that are worth marking: its end, from the last small word before it; empty where it has but a few. */
export function tellingPhrase(text: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+/u).filter(Boolean);
  const words = (sentences.at(-1) ?? text).split(/\s+/u).filter(Boolean);
  if (words.length + (sentences.length > 1 ? 3 : 0) < 4) return "";
  let start = words.length - 1;
  while (start > 0 && words.length - start < 3 && !small.test(words[start - 1] ?? "")) start--;
  const phrase = words
    .slice(start)
    .join(" ")
    .replace(/[.!?…,;:"”»]+$/u, "");
  return phrase.length <= 32 ? phrase : "";
}
