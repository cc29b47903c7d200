"use client";

import { type PointerEvent, useCallback, useRef, useState } from "react";
import { useActions, useProject, useScenes, useTotalFrames } from "@/studio/hooks";
import { useFrameEffect } from "@/studio/use-frame-effect";
import { spokenTime, timecode } from "./timecode";

/** The line of time: drag it anywhere; scenes are told apart by gaps. Its keys are the studio's own shortcuts. */
export function Scrubber() {
  const track = useRef<HTMLDivElement>(null);
  const { seek, startScrub, endScrub } = useActions();
  const scenes = useScenes();
  const { fps } = useProject();
  const total = useTotalFrames();
  const last = Math.max(1, total - 1);
  const [hovered, setHovered] = useState<number | null>(null);

  const moveHead = useCallback(
    (frame: number) => {
      const element = track.current;
      if (!element) return;
      element.style.setProperty("--at", String(Math.min(1, frame / last)));
      element.setAttribute("aria-valuenow", String(frame));
      element.setAttribute("aria-valuetext", spokenTime(frame, fps));
    },
    [last, fps],
  );
  useFrameEffect(moveHead);

  const frameAt = (event: PointerEvent): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.round(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * last);
  };
  const hoveredScene = scenes.findLast((scene) => hovered !== null && hovered >= scene.startFrame);

  return (
    <div
      ref={track}
      role="slider"
      tabIndex={0}
      aria-label="Playhead"
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={0}
      data-keys-pass
      className="group relative flex h-8 min-w-0 flex-1 cursor-pointer touch-none items-center rounded-md"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        startScrub();
        seek(frameAt(event));
      }}
      onPointerMove={(event) => {
        const frame = frameAt(event);
        setHovered(frame);
        if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(frame);
      }}
      onPointerLeave={() => setHovered(null)}
      onPointerUp={endScrub}
      onPointerCancel={endScrub}
    >
      <div className="relative h-1 w-full overflow-hidden rounded-full bg-line-strong transition-[height] duration-150 group-hover:h-1.5">
        <div
          className="absolute inset-y-0 left-0 w-full origin-left bg-accent"
          style={{ transform: "scaleX(var(--at, 0))" }}
        />
        {scenes.slice(1).map((scene) => (
          <i
            key={scene.sceneId}
            className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-stage"
            style={{ left: `${(scene.startFrame / last) * 100}%` }}
          />
        ))}
      </div>
      <i
        className="absolute top-1/2 size-3.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-white shadow-[0_0_0_1px_rgb(0_0_0/0.12),0_1px_4px_rgb(0_0_0/0.4)] transition-transform duration-150 group-active:scale-110"
        style={{ left: "calc(var(--at, 0) * 100%)" }}
      />
      {hovered !== null && hoveredScene && (
        <span
          className="pointer-events-none absolute bottom-full mb-1 -translate-x-1/2 whitespace-nowrap rounded-md bg-overlay px-2 py-1 text-foreground text-xs tabular-nums shadow-pop"
          style={{ left: `${(hovered / last) * 100}%` }}
        >
          {timecode(hovered, fps)} <span className="text-muted">{hoveredScene.name}</span>
        </span>
      )}
    </div>
  );
}
