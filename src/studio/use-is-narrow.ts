"use client";

import { useSyncExternalStore } from "react";

/** The width below which the screen is a phone's, as the styles have it (`md`). */
const query = "(width < 48rem)";

const subscribe = (changed: () => void) => {
  const media = window.matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
};

export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
