import type { Story } from "@/domain/story";
import type { StudioScene } from "@/studio/state/overlays";

export type BookPage = { page: number; scene: StudioScene };

/** A story as it can be read now: of its cover and pages those whose scenes are still there, in the order of the video. */
export type Book = { story: Story; cover: StudioScene | null; pages: BookPage[] };

/** The newest story of which any page is left. */
export function bookOf(stories: readonly Story[], scenes: readonly StudioScene[]): Book | null {
  for (const story of stories) {
    const numbers = new Map(story.pages.map(({ page, sceneId }) => [sceneId, page]));
    const pages = scenes.flatMap((scene) => {
      const page = numbers.get(scene.sceneId);
      return page === undefined ? [] : [{ page, scene }];
    });
    const cover = scenes.find(({ sceneId }) => sceneId === story.coverSceneId) ?? null;
    if (pages.length > 0) return { story, cover, pages };
  }
  return null;
}

/** One side of a leaf. `dedication` fills up a book whose last page would leave the end on a back. */
export type Side =
  | { type: "cover" }
  | { type: "dedication" }
  | { type: "page"; at: number }
  | { type: "end" };

/**
 * The sides of a book, one after the other. Bound in spreads the first lies alone on the right, then they lie in twos, and
 * the end is on the right again; read page by page there is no dedication.
 */
export function sidesOf(pages: number, bound: "spreads" | "single"): Side[] {
  return [
    { type: "cover" },
    ...(bound === "spreads" && pages % 2 === 0 ? [{ type: "dedication" } as const] : []),
    ...Array.from({ length: pages }, (_, at) => ({ type: "page", at }) as const),
    { type: "end" },
  ];
}

/** How many times a book lies open, the closed cover included. */
export function openingsOf(sides: number, bound: "spreads" | "single"): number {
  return bound === "single" ? sides : Math.floor(sides / 2) + 1;
}

/** The opening in which a side is seen. */
export function openingOf(side: number, bound: "spreads" | "single"): number {
  return bound === "single" ? side : Math.ceil(side / 2);
}

/** The sides that an opening shows. */
export function shownIn(opening: number, sides: number, bound: "spreads" | "single"): number[] {
  if (bound === "single") return [opening];
  return [2 * opening - 1, 2 * opening].filter((side) => side >= 0 && side < sides);
}

/** Where somebody stands in a book, in words: «Cover», «Pages 3 and 4 of 10», «The end». */
export function placeWords(shown: readonly Side[], book: Book): string {
  const numbers = shown.flatMap((side) => (side.type === "page" ? [side.at + 1] : []));
  const [first, second] = numbers;
  if (first === undefined) return shown.some(({ type }) => type === "cover") ? "Cover" : "The end";
  return second === undefined
    ? `Page ${first} of ${book.pages.length}`
    : `Pages ${first} and ${second} of ${book.pages.length}`;
}
