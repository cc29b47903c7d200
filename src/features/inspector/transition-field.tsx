"use client";

import { framesOf, secondsOf } from "@/domain/duration";
import { type TransitionKind, transitionKinds, transitionOf } from "@/domain/transition";
import { cn } from "@/lib/class-names";
import { useActions, useProject } from "@/studio/hooks";
import type { StudioScene } from "@/studio/state/overlays";
import { fieldStyles } from "@/ui/input";
import { FieldRow } from "./fields/field-row";

const lengths = [0.2, 0.4, 0.6, 0.9, 1.2, 2];
const names: Record<TransitionKind, string> = {
  fade: "Fade",
  slide: "Slide",
  push: "Push",
  wipe: "Wipe",
  zoom: "Zoom",
  iris: "Iris",
};
const selectStyles = cn(fieldStyles, "h-8 text-sm touch:h-11");

/** How a scene comes in over the one before, and for how long; nothing for the first scene. */
export function TransitionField({ id, scene }: { id: string; scene: StudioScene }) {
  const { setTransition } = useActions();
  const { fps, look } = useProject();
  if (scene.startFrame === 0) return null;
  const { transition } = scene;
  const choose = (value: string) => {
    const kind = transitionKinds.find((each) => each === value);
    const usual = kind ? transitionOf(kind, look.pace, fps) : null;
    void setTransition(scene.sceneId, usual && transition ? { ...usual, frames: transition.frames } : usual);
  };
  const seconds = transition ? Number(secondsOf(transition.frames, fps).toFixed(2)) : 0;
  return (
    <FieldRow label="Transition" htmlFor={id}>
      <div className="flex gap-1">
        <select
          id={id}
          value={transition?.kind ?? "cut"}
          onChange={(event) => choose(event.currentTarget.value)}
          className={cn(selectStyles, "min-w-0 flex-1")}
        >
          <option value="cut" className="bg-overlay text-foreground">
            Cut
          </option>
          {transitionKinds.map((kind) => (
            <option key={kind} value={kind} className="bg-overlay text-foreground">
              {names[kind]}
            </option>
          ))}
        </select>
        {transition && (
          <select
            aria-label="Length of the transition"
            value={seconds}
            onChange={(event) =>
              void setTransition(scene.sceneId, {
                kind: transition.kind,
                frames: framesOf(Number(event.currentTarget.value), fps),
              })
            }
            className={cn(selectStyles, "w-20 flex-none tabular-nums")}
          >
            {[...new Set([...lengths, seconds])]
              .toSorted((one, other) => one - other)
              .map((length) => (
                <option key={length} value={length} className="bg-overlay text-foreground">
                  {length} s
                </option>
              ))}
          </select>
        )}
      </div>
    </FieldRow>
  );
}
