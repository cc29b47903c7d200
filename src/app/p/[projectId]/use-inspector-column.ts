"use client";

import { useState, useSyncExternalStore } from "react";

/** From this width on there is room for the inspector beside chat and stage. */
const roomy = "(width >= 68.75rem)";

const subscribe = (changed: () => void) => {
  const media = window.matchMedia(roomy);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
};

/** Whether the inspector's column is shown: where there is room, until the person says otherwise. */
export function useInspectorColumn(): { isOpen: boolean; open: () => void; toggle: () => void } {
  const hasRoom = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(roomy).matches,
    () => true,
  );
  const [wanted, setWanted] = useState<boolean | null>(null);
  const isOpen = wanted ?? hasRoom;
  return { isOpen, open: () => setWanted(true), toggle: () => setWanted(!isOpen) };
}
