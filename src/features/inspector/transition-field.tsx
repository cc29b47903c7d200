"use client";

import { framesOf, secondsOf } from "@/domain/duration";
import { type TransitionKind, transitionKinds, transitionOf } from "@/domain/transition";
import { useActions, useProject } from "@/studio/hooks";
import type { StudioScene } from "@/studio/state/overlays";
import { Select } from "@/ui/select";
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
const choices = [
  { value: "cut", label: "Cut" },
  ...transitionKinds.map((kind) => ({ value: kind, label: names[kind] })),
];

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
        <Select
          id={id}
          value={transition?.kind ?? "cut"}
          options={choices}
          onChange={choose}
          className="min-w-0 flex-1"
        />
        {transition && (
          <Select
            aria-label="Length of the transition"
            value={String(seconds)}
            options={[...new Set([...lengths, seconds])]
              .toSorted((one, other) => one - other)
              .map((length) => ({ value: String(length), label: `${length} s` }))}
            onChange={(length) =>
              void setTransition(scene.sceneId, {
                kind: transition.kind,
                frames: framesOf(Number(length), fps),
              })
            }
            className="w-20 flex-none tabular-nums"
          />
        )}
      </div>
    </FieldRow>
  );
}
