/** A text as a literal in double quotes. */
export function print(text: string): string {
  return JSON.stringify(text);
}
