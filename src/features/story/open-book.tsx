"use client";

import { useCallback, useState } from "react";
import { cn } from "@/lib/class-names";
import { useGenerations, useOrders, useWritten } from "@/studio/hooks";
import type { Book } from "./book";
import { Leaf } from "./leaf";
import { pictureStateOf, tellingStep, textOfPage } from "./page-state";
import { TurnedLeaf } from "./turned-leaf";
import { type OpenedBook, sceneOfSide } from "./use-book";
import { usePageControls } from "./use-page-controls";

type OpenBookProps = {
  book: Book;
  bound: "spreads" | "single";
  /** Made for a tall video: its pictures are squarer, its pages narrower. */
  isTall: boolean;
  open: OpenedBook;
};

/** How many sides before and behind what is seen lie ready to be turned to. */
const ready = { spreads: 2, single: 1 } as const;

/** The book itself, as it lies on the screen. */
export function OpenBook({ book, bound, isTall, open }: OpenBookProps) {
  const { sides, opening, shown, turnTo } = open;
  const { story } = book;
  const generations = useGenerations();
  const orders = useOrders();
  const telling = tellingStep(generations, story.id);
  const written = useWritten(telling?.generationId ?? null, telling?.index ?? 0);
  const controlsOf = usePageControls();
  const [painted, setPainted] = useState<ReadonlySet<string>>(new Set());
  const onPainted = useCallback(
    (sceneId: string) =>
      setPainted((before) => (before.has(sceneId) ? before : new Set([...before, sceneId]))),
    [],
  );

  const cover = controlsOf(book.cover);
  const print = book.cover ? cover : controlsOf(book.pages[0]?.scene ?? null);
  const isPainted = (side: number) => {
    const sceneId = sceneOfSide(sides[side], book);
    return sceneId === null || painted.has(sceneId);
  };
  // What is read now is drawn first: frames share one processor.
  const isCalm = shown.every(isPainted);
  const [first = 0, last = first] = [shown[0], shown.at(-1)];
  const isSingle = bound === "single";
  const isClosed = opening === 0 && !isSingle;

  return (
    <div
      data-testid="book"
      className={cn(
        "relative isolate transition-transform duration-[280ms] ease-[cubic-bezier(0.45,0.05,0.35,1)]",
        isSingle
          ? "h-[calc(100%-0.5rem)] max-h-[46rem] w-[min(100vw-1.5rem,30rem)]"
          : isTall
            ? "aspect-[1.44] w-[min(100vw-9rem,(100dvh-8.5rem)*1.44)]"
            : "aspect-[1.6] w-[min(100vw-9rem,(100dvh-8.5rem)*1.6)]",
      )}
      style={{ transform: isClosed ? "translateX(-25%)" : "none" }}
    >
      <span
        aria-hidden
        className={cn(
          "absolute -inset-y-2 right-0 rounded-lg shadow-[0_30px_70px_-18px_rgb(30_20_8/0.55),0_8px_22px_rgb(30_20_8/0.28)] transition-[left,opacity] duration-[280ms]",
          isSingle
            ? "-inset-x-1 inset-y-0 rounded-md bg-[#e8dfcd]"
            : "-right-2.5 bg-[#6d3b2e] dark:bg-[#5a3026]",
          !isSingle && (isClosed ? "left-1/2 opacity-100" : "-left-2.5"),
        )}
      />
      {sides.map((side, index) => {
        if (index < first - ready[bound] || index > last + ready[bound]) return null;
        const isShown = shown.includes(index);
        const lies = isSingle ? "alone" : index % 2 === 0 ? "right" : "left";
        const isTurned = isSingle
          ? opening > index
          : lies === "right"
            ? 2 * opening > index
            : 2 * opening >= index + 1;
        const page = side.type === "page" ? book.pages[side.at] : undefined;
        const sceneId = sceneOfSide(side, book);
        const controls = page ? controlsOf(page.scene) : print;
        const planned = page ? (story.outline.beats[page.page - 1]?.what ?? "") : "";
        // Where a scene was written anew and has no text of its own to show.
        const kept = story.pages.find((one) => one.page === page?.page)?.text;
        return (
          <TurnedLeaf
            key={`${side.type} ${sceneId}`}
            side={index}
            lies={lies}
            isTurned={isTurned}
            isShown={isShown}
          >
            <Leaf
              side={side}
              lies={lies}
              isTall={isTall}
              print={controls}
              language={story.request.language}
              title={cover.title ?? story.outline.title}
              subtitle={cover.subtitle ?? story.outline.subtitle}
              sceneId={sceneId}
              seen={page ? planned : story.outline.title}
              number={side.type === "page" ? side.at + 1 : null}
              text={
                page
                  ? textOfPage(page.page, controls.text ?? kept ?? planned, {
                      live: telling ? written : null,
                      planned,
                    })
                  : null
              }
              picture={
                page
                  ? pictureStateOf(generations, orders, {
                      storyId: story.id,
                      page: page.page,
                      sceneId: page.scene.sceneId,
                    })
                  : { type: "still" }
              }
              isDrawn={isShown || isCalm || isPainted(index)}
              onPainted={() => sceneId !== null && onPainted(sceneId)}
              onAgain={() => turnTo(0)}
            />
          </TurnedLeaf>
        );
      })}
    </div>
  );
}
