import type { DrawnStyle } from "@/domain/story";

/** What a message wants changed of a story that is there. Pages count from 1. */
export type StoryEdit =
  /** Pictures are drawn again, other than they are where a wish says how. */
  | { type: "picture"; pages: number[]; wish: string | null }
  | { type: "text"; page: number; text: string }
  /** The texts are written again as wished: «shorter». */
  | { type: "reword"; pages: number[]; wish: string }
  /** Every picture in another style; `drawnStyle` is null where the illustrator has nothing like it. */
  | { type: "restyle"; style: string; drawnStyle: DrawnStyle | null }
  /** A new page behind this one; 0 for the front. */
  | { type: "add_page"; after: number; what: string | null }
  /** Something else happens on these pages. */
  | { type: "retell"; changes: { page: number; wish: string }[] }
  /** It speaks of a page that the story does not have. */
  | { type: "no_such_page"; page: number };

/** What a story is known by where a message is read. */
export type StoryPlace = { pages: number; selected: number | null };
