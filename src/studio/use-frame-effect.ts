"use client";

import { useEffect } from "react";
import { useStudio } from "./studio-provider";

/**
 * Runs `apply` with the playhead's frame now and whenever it moves, past React: at 60 frames a second a line that moves
 * must not draw a component anew.
 */
export function useFrameEffect(apply: (frame: number) => void): void {
  const { playback } = useStudio();
  useEffect(() => {
    apply(playback.getState().frame);
    return playback.subscribe((state, before) => {
      if (state.frame !== before.frame) apply(state.frame);
    });
  }, [playback, apply]);
}
