/** What stands behind the first colon that is no address and no time. */
export const colonIn = /[:：](?!\/\/|\d)\s*(.+)$/s;
export const bulletStart = /^\s*(?:[-*•–—▪◦✓✔]|\d{1,2}[.)])\s+/;

/** A list ends with its sentence. */
export function untilEnd(text: string): string {
  return (
    /^(.+?[^\d\s])[.!?](?:\s+(?:\p{Lu}|\d+(?:\.\d+)? ?s(?:ec|$)|(?:show|make|use|put|keep|please)\b).*|\s*)$/su.exec(
      text,
    )?.[1] ?? text
  );
}

/** The parts of a list as a sentence writes it: «milk, eggs and flour». */
export function partsOfList(text: string): string[] {
  // A comma between digits, or within brackets, parts nothing.
  return text
    .split(/\s*(?:,(?!\d)|;|\n|•|\||、|，|；|\s&\s(?=\p{Lu}))\s*/u)
    .flatMap((part, index, all) =>
      index === all.length - 1 || all.length === 1
        ? part.split(/\s+(?:and|und|et|y|or|&|plus|e)\s+(?=\S)/)
        : [part],
    )
    .map((part) => part.replace(/^(?:[Aa]nd|und|et|y|[Oo]r|[Ff]inally|[Tt]hen|[Aa]lso|plus)\s+/, "").trim())
    .filter(Boolean);
}
