"use client";

import { type RefObject, useCallback, useEffect, useState } from "react";

/** Full screen of one element, with the browser's own ways out of it taken into account. */
export function useFullScreen(element: RefObject<HTMLElement | null>): {
  isFullScreen: boolean;
  toggle: () => void;
} {
  const [isFullScreen, setIsFullScreen] = useState(false);
  useEffect(() => {
    const follow = () =>
      setIsFullScreen(document.fullscreenElement === element.current && element.current !== null);
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, [element]);
  const toggle = useCallback(() => {
    // Refused where the browser has no full screen (a phone): the video stays where it is.
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    else void element.current?.requestFullscreen?.().catch(() => undefined);
  }, [element]);
  return { isFullScreen, toggle };
}
