"use client";

import { type TouchEvent, useRef } from "react";

/** How far a finger goes sideways for a page, in pixels. */
const far = 44;

/** A swipe to the left turns a page on, one to the right back; what goes up or down, or selects text, turns none. */
export function useSwipe(turn: (by: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart({ touches }: TouchEvent) {
      const touch = touches.item(0);
      start.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd({ changedTouches }: TouchEvent) {
      const touch = changedTouches.item(0);
      const from = start.current;
      start.current = null;
      if (!touch || !from || window.getSelection()?.isCollapsed === false) return;
      const x = touch.clientX - from.x;
      if (Math.abs(x) < far || Math.abs(x) < 1.6 * Math.abs(touch.clientY - from.y)) return;
      turn(x < 0 ? 1 : -1);
    },
  };
}
