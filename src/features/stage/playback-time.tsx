"use client";

import { useCallback, useRef } from "react";
import { useProject, useTotalFrames } from "@/studio/hooks";
import { useFrameEffect } from "@/studio/use-frame-effect";
import { timecode } from "./timecode";

/** Where the playhead stands. */
export function CurrentTime() {
  const text = useRef<HTMLSpanElement>(null);
  const { fps } = useProject();
  const show = useCallback(
    (frame: number) => {
      if (text.current) text.current.textContent = timecode(frame, fps);
    },
    [fps],
  );
  useFrameEffect(show);
  return (
    <span ref={text} data-testid="current-time" className="min-w-11 text-foreground text-sm tabular-nums" />
  );
}

/** How long the whole video is. */
export function TotalTime() {
  const { fps } = useProject();
  const total = useTotalFrames();
  return (
    <span data-testid="total-time" className="min-w-11 text-right text-muted text-sm tabular-nums">
      {timecode(total, fps)}
    </span>
  );
}
