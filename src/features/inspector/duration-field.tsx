"use client";

import { Minus, Plus } from "lucide-react";
import { useState } from "react";
import { framesOf, longestSeconds, secondsOf, shortestSeconds } from "@/domain/duration";
import { useActions, useProject } from "@/studio/hooks";
import type { StudioScene } from "@/studio/state/overlays";
import { IconButton } from "@/ui/icon-button";
import { Input } from "@/ui/input";

const step = 0.5;

/** A scene's duration in seconds. */
export function DurationField({ id, scene }: { id: string; scene: StudioScene }) {
  const { setDuration } = useActions();
  const { fps } = useProject();
  const [draft, setDraft] = useState<string | null>(null);
  const seconds = secondsOf(scene.durationInFrames, fps);
  const save = (wanted: number) => void setDuration(scene.sceneId, framesOf(wanted, fps));
  const leave = () => {
    const typed = Number((draft ?? "").replace(",", "."));
    if (draft?.trim() && Number.isFinite(typed)) save(typed);
    setDraft(null);
  };
  return (
    <div className="flex items-center gap-1">
      <div className="relative flex-1">
        <Input
          id={id}
          inputMode="decimal"
          className="pr-7 tabular-nums"
          value={draft ?? String(Number(seconds.toFixed(2)))}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === "Enter") leave();
            if (event.key === "Escape") setDraft(null);
          }}
        />
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-2.5 grid place-items-center text-faint text-sm"
        >
          s
        </span>
      </div>
      <IconButton
        variant="secondary"
        label={`${step} s shorter`}
        disabled={seconds <= shortestSeconds}
        onClick={() => save(Math.max(shortestSeconds, seconds - step))}
      >
        <Minus />
      </IconButton>
      <IconButton
        variant="secondary"
        label={`${step} s longer`}
        disabled={seconds >= longestSeconds}
        onClick={() => save(seconds + step)}
      >
        <Plus />
      </IconButton>
    </div>
  );
}
