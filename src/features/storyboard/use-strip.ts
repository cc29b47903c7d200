"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect } from "react";
import type { StudioScene } from "@/studio/state/overlays";
import { useStudio } from "@/studio/studio-provider";
import { type CardBox, thumbnailSlots } from "./strip-layout";

export type StripCard = StudioScene & { pictures: number };
export type MeasuredCard = CardBox & StripCard;

type StripOptions = {
  viewport: RefObject<HTMLElement | null>;
  content: RefObject<HTMLElement | null>;
  cards: StripCard[];
  hover: { sceneId: string; at: number } | null;
  /** While cards are on the move they are measured in every frame. */
  isMoving: boolean;
  /** Told after each measuring where the cards stand. */
  onMeasured: (boxes: MeasuredCard[]) => void;
};

/** Measures the cards and tells the sandbox where to draw their pictures. */
export function useStrip({ viewport, content, cards, hover, isMoving, onMeasured }: StripOptions): void {
  const { sandbox } = useStudio();

  const post = useCallback(() => {
    if (!viewport.current || !content.current) return;
    const origin = content.current.getBoundingClientRect();
    const boxes = new Map<string, DOMRect>();
    for (const element of content.current.querySelectorAll<HTMLElement>("[data-scene-id]")) {
      boxes.set(element.dataset.sceneId ?? "", element.getBoundingClientRect());
    }
    const measured = cards.flatMap((card) => {
      const box = boxes.get(card.sceneId);
      if (!box) return [];
      const { width, height } = box;
      return [{ ...card, left: box.left - origin.left, top: box.top - origin.top, width, height }];
    });
    const { scrollLeft, clientWidth } = viewport.current;
    sandbox.showThumbnails(
      thumbnailSlots(measured, { from: scrollLeft, to: scrollLeft + clientWidth }, hover),
    );
    onMeasured(measured);
  }, [sandbox, viewport, content, cards, hover, onMeasured]);

  useLayoutEffect(post, [post]);
  useEffect(() => {
    const view = viewport.current;
    const inner = content.current;
    if (!view || !inner) return;
    const observer = new ResizeObserver(post);
    observer.observe(view);
    observer.observe(inner);
    view.addEventListener("scroll", post, { passive: true });
    return () => {
      observer.disconnect();
      view.removeEventListener("scroll", post);
    };
  }, [post, viewport, content]);
  useEffect(() => {
    if (!isMoving) return;
    let frame = requestAnimationFrame(function follow() {
      post();
      frame = requestAnimationFrame(follow);
    });
    return () => cancelAnimationFrame(frame);
  }, [isMoving, post]);
}
