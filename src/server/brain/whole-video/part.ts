/** One scene of a whole video, before it is a step. */
export type Part = {
  /** What the add tool is told. */
  prompt: string;
  /** What the scene is called; null leaves it to the tool. */
  name: string | null;
  /** The length that the script gives it; null where the whole is shared out. */
  seconds: number | null;
  /** Its share of what is left of the whole, where it has no length of its own. */
  weight: number;
};

/** Quotes that no text of a script closes by chance. */
export function quoted(text: string): string {
  return text.includes("”") ? `«${text}»` : `“${text}”`;
}
