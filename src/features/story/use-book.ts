"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { type Book, openingOf, openingsOf, type Side, shownIn, sidesOf } from "./book";

export type OpenedBook = {
  sides: Side[];
  /** How often it can lie open, and where it does. */
  openings: number;
  opening: number;
  /** The sides that are seen. */
  shown: number[];
  turn: (by: 1 | -1) => void;
  turnTo: (opening: number) => void;
};

/** The scene that a side shows; the end shows none. */
export function sceneOfSide(side: Side | undefined, book: Book): string | null {
  if (side?.type === "cover") return book.cover?.sceneId ?? null;
  return side?.type === "page" ? (book.pages[side.at]?.scene.sceneId ?? null) : null;
}

/** Where a book lies open. `onRead` is told the scene that is seen, or the nearest one where none is. */
export function useBook({
  book,
  bound,
  startAt,
  onRead,
}: {
  book: Book;
  bound: "spreads" | "single";
  startAt: string | null;
  onRead: (sceneId: string | null) => void;
}): OpenedBook {
  const count = book.pages.length;
  const sides = useMemo(() => sidesOf(count, bound), [count, bound]);
  const openings = openingsOf(sides.length, bound);
  const [wanted, setWanted] = useState(() =>
    openingOf(
      Math.max(
        0,
        sides.findIndex((side) => sceneOfSide(side, book) === startAt),
      ),
      bound,
    ),
  );
  // Pages may have been taken away while it lies open.
  const opening = Math.min(wanted, openings - 1);
  const shown = useMemo(() => shownIn(opening, sides.length, bound), [opening, sides, bound]);
  const read =
    shown.map((side) => sceneOfSide(sides[side], book)).find((id) => id !== null) ??
    book.pages.at(opening === 0 ? 0 : -1)?.scene.sceneId ??
    null;
  useEffect(() => onRead(read), [onRead, read]);

  const turnTo = useCallback((to: number) => setWanted(Math.max(0, Math.min(openings - 1, to))), [openings]);
  const turn = useCallback((by: 1 | -1) => turnTo(opening + by), [turnTo, opening]);
  return { sides, openings, opening, shown, turn, turnTo };
}
