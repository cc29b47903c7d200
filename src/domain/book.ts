import { z } from "zod";
import { type Format, type Size, sizeOf } from "./format";

/** On what a picture book is printed. */
export const bookPapers = ["a4", "letter", "square"] as const;
export const bookPaperSchema = z.enum(bookPapers);
export type BookPaper = z.infer<typeof bookPaperSchema>;

/** What is printed beyond the trimmed page on each side, in millimetres: what printers ask for. */
export const bleedMm = 3;
/** At this resolution whatever of a page is no text and no vector is printed. */
const dotsPerInch = 288;
const mmPerInch = 25.4;

/** Long side, then short side, in millimetres. */
const sides: Record<BookPaper, readonly [number, number]> = {
  a4: [297, 210],
  letter: [279.4, 215.9],
  square: [210, 210],
};

/** A page as it is after trimming, in millimetres: it lies as the video does. */
export function trimmedPage(paper: BookPaper, format: Format): Size {
  const [long, short] = sides[paper];
  const { width, height } = sizeOf(format);
  return width >= height ? { width: long, height: short } : { width: short, height: long };
}

/** A page with its bleed, in the pixels that it is drawn at. */
export function bookPixels({ width, height }: Size): Size {
  const pixels = (mm: number) => Math.round(((mm + 2 * bleedMm) / mmPerInch) * dotsPerInch);
  return { width: pixels(width), height: pixels(height) };
}

/** Points of a PDF. */
export function pointsOf(mm: number): number {
  return (mm / mmPerInch) * 72;
}
