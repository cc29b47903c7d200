"use client";

import { CircleAlert, Paintbrush, RotateCcw } from "lucide-react";
import { useState } from "react";
import { useActions } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { whenWords } from "./order-words";
import type { PictureState } from "./page-state";

/** What is to be known of a page's picture, over the one that is there meanwhile: its place in the queue, or why it failed. */
export function PictureNotice({ state }: { state: PictureState }) {
  const { retryStep, finishStory } = useActions();
  const [isAsked, setAsked] = useState(false);
  if (state.type === "still") return null;
  if (state.type === "failed") {
    const again = async () => {
      setAsked(true);
      if (state.again.type === "step") await retryStep(state.again.generationId, state.again.index);
      else await finishStory(state.again.storyId, [state.again.sceneId]);
      setAsked(false);
    };
    return (
      <div
        role="alert"
        className="absolute inset-x-[4cqw] font-sans bottom-[4cqw] flex animate-in items-center gap-3 rounded-xl bg-overlay/95 px-3.5 py-2.5 text-foreground text-sm shadow-pop fade-in-0"
      >
        <CircleAlert aria-hidden className="size-4 shrink-0 text-danger" />
        <p className="min-w-0 flex-1">{state.text ?? "This picture could not be drawn."}</p>
        <Button size="sm" disabled={isAsked} onClick={() => void again()}>
          <RotateCcw /> Draw again
        </Button>
      </div>
    );
  }
  return (
    <p
      role="status"
      className="absolute bottom-[4cqw] font-sans left-[4cqw] flex animate-in items-center gap-2 rounded-full bg-overlay/90 py-1.5 pr-3.5 pl-3 text-foreground text-xs tabular-nums shadow-float fade-in-0"
    >
      {state.type === "drawing" ? (
        <Paintbrush aria-hidden className="size-3.5 animate-pulse-soft text-accent" />
      ) : (
        <span aria-hidden className="size-2 animate-pulse-soft rounded-full bg-accent" />
      )}
      {wordsFor(state)}
    </p>
  );
}

function wordsFor(state: Exclude<PictureState, { type: "still" | "failed" }>): string {
  if (state.type === "drawing") return "Being drawn";
  if (state.type === "ordered") return `Comes by ${whenWords(new Date(state.by), new Date())}`;
  return state.place === null ? "Waiting to be drawn" : `Waiting to be drawn: ${state.place} in the queue`;
}
