/** A name in code as words for people: `splitLeft`, `split-left` and `SPLIT_LEFT` are «Split left»; `16:9` stays. */
export function choiceName(name: string): string {
  const words = name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .split(/[\s_-]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase())
    .join(" ");
  return words === "" ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
