"use client";

import { useSyncExternalStore } from "react";

/** A phone's screen that is lower than this has a keyboard over its lower half. */
const lowest = 560;

const subscribe = (changed: () => void) => {
  const viewport = window.visualViewport;
  viewport?.addEventListener("resize", changed);
  window.addEventListener("resize", changed);
  return () => {
    viewport?.removeEventListener("resize", changed);
    window.removeEventListener("resize", changed);
  };
};

/**
 * The height that a phone's keyboard leaves, in CSS pixels; null while there is none. Some browsers make the page
 * shorter for it, others lay it over the page and only the visual viewport tells.
 */
export function useKeyboardHeight(isPhone: boolean): number | null {
  const height = useSyncExternalStore(
    subscribe,
    () => Math.round(window.visualViewport?.height ?? window.innerHeight),
    () => Number.POSITIVE_INFINITY,
  );
  return isPhone && height < lowest ? height : null;
}
