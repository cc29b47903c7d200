/** The line before a page's text in what a model writes: «## 3». */
const heading = /^#{1,3}\s*(?:page\s*)?(\d{1,2})\b[^\n]*$/i;

export type ToldPage = { page: number; text: string; isWhole: boolean };

/**
 * The pages of a story as it is being told: each begins with a line «## 3» and is whole once the next one has begun, or
 * the answer has ended. What stands before the first page is chatter; a page that is told twice counts as told last.
 */
export function toldPages(soFar: string, hasEnded: boolean): ToldPage[] {
  const pages = new Map<number, ToldPage>();
  let current: ToldPage | null = null;
  const lines = soFar.split("\n");
  for (const [index, line] of lines.entries()) {
    const isComplete = index < lines.length - 1 || hasEnded;
    const number = isComplete ? heading.exec(line.trim())?.[1] : undefined;
    if (number !== undefined) {
      if (current) current.isWhole = true;
      current = { page: Number(number), text: "", isWhole: false };
      pages.set(current.page, current);
    } else if (current && !(line.startsWith("#") && !isComplete)) current.text += `${line}\n`;
  }
  if (current && hasEnded) current.isWhole = true;
  return [...pages.values()]
    .map((page) => ({ ...page, text: page.text.trim().replace(/\n{3,}/g, "\n\n") }))
    .filter(({ text }) => text !== "")
    .sort((a, b) => a.page - b.page);
}
