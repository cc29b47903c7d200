"use client";

import "@fontsource-variable/fraunces";
import "@fontsource-variable/fraunces/wght-italic.css";
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useOrders, useProject } from "@/studio/hooks";
import { useIsNarrow } from "@/studio/use-is-narrow";
import { FullScreen, FullScreenContent, FullScreenTitle } from "@/ui/full-screen";
import { IconButton } from "@/ui/icon-button";
import { type Book, placeWords } from "./book";
import { OpenBook } from "./open-book";
import { OrderLine } from "./order-line";
import { useBook } from "./use-book";
import { useSwipe } from "./use-swipe";

type ReadingViewProps = {
  book: Book;
  /** The scene that is read first. */
  startAt: string | null;
  /** Told the scene that was read last. */
  onClose: (sceneId: string | null) => void;
};

/** The story as a book over the whole screen: its pages turn, while words and pictures are still coming in. */
export function ReadingView({ book, startAt, onClose }: ReadingViewProps) {
  const last = useRef(startAt);
  const bound = useIsNarrow() ? "single" : "spreads";
  return (
    <FullScreen open onOpenChange={(isOpen) => !isOpen && onClose(last.current)}>
      <Reading
        // Bound in another way it opens where it was.
        key={bound}
        book={book}
        bound={bound}
        startAt={last.current}
        onRead={(sceneId) => {
          last.current = sceneId;
        }}
        onClose={() => onClose(last.current)}
      />
    </FullScreen>
  );
}

type ReadingProps = Omit<ReadingViewProps, "onClose"> & {
  bound: "spreads" | "single";
  onRead: (sceneId: string | null) => void;
  onClose: () => void;
};

function Reading({ book, bound, startAt, onRead, onClose }: ReadingProps) {
  const open = useBook({ book, bound, startAt, onRead });
  const { opening, openings, turn, turnTo } = open;
  const swipe = useSwipe(turn);
  const { title } = book.story.outline;
  // What has come is no news any more; the pages show it.
  const order = useOrders().find(({ storyId, status }) => storyId === book.story.id && status !== "ended");
  const isTall = ["9:16", "4:5"].includes(useProject().format);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // Focus is lost with a button that can be pressed no more: keys are the book's all the same, never the studio's.
      if (event.target === document.body && event.key !== "Escape" && event.key !== "Tab")
        event.stopPropagation();
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const isOnButton = event.target instanceof Element && event.target.closest("button") !== null;
      const to: Record<string, number> = {
        ArrowRight: opening + 1,
        PageDown: opening + 1,
        ArrowLeft: opening - 1,
        PageUp: opening - 1,
        Home: 0,
        End: openings - 1,
        ...(isOnButton ? {} : { " ": opening + (event.shiftKey ? -1 : 1) }),
      };
      const target = to[event.key];
      if (target === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      turnTo(target);
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, [opening, openings, turnTo]);
  const place = placeWords(
    open.shown.flatMap((side) => open.sides[side] ?? []),
    book,
  );
  return (
    <FullScreenContent
      data-testid="reading-view"
      {...swipe}
      className="overflow-hidden bg-[radial-gradient(ellipse_at_50%_42%,#f7f1e6,#e6dac6_75%,#d9cbb3)] text-[#3a3128] dark:bg-[radial-gradient(ellipse_at_50%_42%,#3a3029,#1c1714_62%,#100d0b)] dark:text-[#e9dfd0]"
    >
      <header className="flex h-13 shrink-0 items-center gap-3 px-3 md:px-5">
        <FullScreenTitle className="min-w-0 flex-1 truncate font-[family-name:'Fraunces_Variable',Georgia,serif] text-base md:text-lg">
          {title}
        </FullScreenTitle>
        <p role="status" className="shrink-0 text-xs tabular-nums opacity-70" data-testid="reading-place">
          {place}
        </p>
        <IconButton
          label="Close the book"
          keys={["Esc"]}
          className="text-current hover:bg-black/10 hover:text-current dark:hover:bg-white/10"
          onClick={onClose}
        >
          <X />
        </IconButton>
      </header>
      <div className="relative grid min-h-0 flex-1 place-items-center">
        <OpenBook book={book} bound={bound} isTall={isTall} open={open} />
        <Edge way="back" isOff={opening === 0} onTurn={() => turn(-1)} />
        <Edge way="on" isOff={opening === openings - 1} onTurn={() => turn(1)} />
      </div>
      {order ? (
        <div className="shrink-0 px-4 pb-2 font-sans text-foreground">
          <OrderLine order={order} className="mx-auto max-w-lg bg-overlay/90 shadow-float" />
        </div>
      ) : null}
      <nav aria-label="Pages of the book" className="safe-bottom shrink-0 [--safe-least:0.75rem]">
        <ol className="mx-auto flex w-full max-w-lg items-center gap-1 px-4">
          {Array.from({ length: openings }, (_, index) => (
            <li key={index} className="flex flex-1">
              <button
                type="button"
                tabIndex={-1}
                aria-label={index === 0 ? "To the cover" : `To opening ${index + 1} of ${openings}`}
                aria-current={index === opening ? "page" : undefined}
                onClick={() => turnTo(index)}
                className="group flex h-6 flex-1 items-center"
              >
                <span className="h-[3px] w-full rounded-full bg-current opacity-20 transition-opacity group-hover:opacity-50 group-aria-[current=page]:opacity-80" />
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </FullScreenContent>
  );
}

/** The edge of the screen, which turns a page where it is clicked. */
function Edge({ way, isOff, onTurn }: { way: "back" | "on"; isOff: boolean; onTurn: () => void }) {
  const Chevron = way === "on" ? ChevronRight : ChevronLeft;
  return (
    <button
      type="button"
      aria-label={way === "on" ? "Next page" : "Previous page"}
      disabled={isOff}
      onClick={onTurn}
      className={`group absolute inset-y-0 z-10 grid w-8 place-items-center outline-offset-[-6px] md:outline-none disabled:pointer-events-none disabled:opacity-0 md:w-[max(4.5rem,calc(50vw-(100dvh-8.5rem)*0.8))] ${way === "on" ? "right-0" : "left-0"}`}
    >
      <span className="grid size-11 place-items-center rounded-full opacity-45 transition-[opacity,background-color] group-hover:bg-black/8 group-hover:opacity-100 group-focus-visible:opacity-100 group-focus-visible:outline-2 group-focus-visible:outline-accent max-md:hidden dark:group-hover:bg-white/10">
        <Chevron className="size-6" strokeWidth={1.75} />
      </span>
    </button>
  );
}
