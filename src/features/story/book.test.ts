import { expect, it } from "vitest";
import type { Story } from "@/domain/story";
import type { StudioScene } from "@/studio/state/overlays";
import { bookOf, openingOf, openingsOf, placeWords, shownIn, sidesOf } from "./book";

const scene = (sceneId: string) => ({ sceneId }) as StudioScene;
const story = (id: string, pages: number) =>
  ({
    id,
    coverSceneId: `${id}-cover`,
    pages: Array.from({ length: pages }, (_, at) => ({ page: at + 1, sceneId: `${id}-${at + 1}` })),
  }) as Story;

it("is the newest story of which a page is left, in the order of the video", () => {
  const scenes = ["a-cover", "a-2", "a-1", "b-cover"].map(scene);
  const book = bookOf([story("b", 2), story("a", 3)], scenes);
  expect(book?.story.id).toBe("a");
  expect(book?.cover?.sceneId).toBe("a-cover");
  expect(book?.pages.map(({ page }) => page)).toEqual([2, 1]);
  expect(bookOf([story("b", 2)], scenes)).toBeNull();
});

it("shows every side of a book once, from a closed cover to an end on the right, however many pages it has", () => {
  for (let pages = 1; pages <= 30; pages++) {
    for (const bound of ["spreads", "single"] as const) {
      const sides = sidesOf(pages, bound);
      const openings = openingsOf(sides.length, bound);
      const shown = Array.from({ length: openings }, (_, opening) => shownIn(opening, sides.length, bound));
      expect(shown.flat()).toEqual(sides.map((_, side) => side));
      expect(shown[0]).toEqual([0]);
      expect(shown.at(-1)).toHaveLength(bound === "single" ? 1 : 2);
      for (const side of sides.keys()) expect(shown[openingOf(side, bound)]).toContain(side);
    }
  }
});

it("says where somebody stands", () => {
  const book = {
    story: story("a", 4),
    cover: null,
    pages: [1, 2, 3, 4].map((page) => ({ page, scene: scene("") })),
  };
  const sides = sidesOf(4, "spreads");
  const words = [0, 1, 2, 3].map((opening) =>
    placeWords(
      shownIn(opening, sides.length, "spreads").flatMap((side) => sides[side] ?? []),
      book,
    ),
  );
  expect(words).toEqual(["Cover", "Page 1 of 4", "Pages 2 and 3 of 4", "Page 4 of 4"]);
});
