"use client";

import { ArrowLeft, ArrowRight, Copy, Pencil, Trash2 } from "lucide-react";
import { framesOf } from "@/domain/duration";
import { cn } from "@/lib/class-names";
import { useActions, useProject } from "@/studio/hooks";
import type { StudioScene } from "@/studio/state/overlays";
import { ContextMenuContent, ContextMenuItem, ContextMenuSeparator } from "@/ui/context-menu";
import { Kbd } from "@/ui/kbd";

const durations = [2, 3, 5, 8, 12];

type SceneMenuProps = { scene: StudioScene; place: { number: number; count: number }; onRename: () => void };

/** What can be done with one scene, on its card's right button (or long touch). */
export function SceneMenu({ scene, place, onRename }: SceneMenuProps) {
  const { duplicateScene, deleteScene, nudgeScene, setDuration } = useActions();
  const { fps } = useProject();
  const { sceneId } = scene;
  return (
    <ContextMenuContent
      className="min-w-52"
      // The name's field takes the focus; without this it would go back to the card and close the field at once.
      onCloseAutoFocus={(event) => event.preventDefault()}
    >
      <ContextMenuItem onSelect={onRename}>
        <Pencil /> Rename
      </ContextMenuItem>
      <ContextMenuItem onSelect={() => void duplicateScene(sceneId)}>
        <Copy /> Duplicate <Kbd keys={["Mod", "d"]} className="ml-auto" />
      </ContextMenuItem>
      <ContextMenuItem disabled={place.number === 1} onSelect={() => void nudgeScene(sceneId, -1)}>
        <ArrowLeft /> Move left <Kbd keys={["Alt", "ArrowLeft"]} className="ml-auto" />
      </ContextMenuItem>
      <ContextMenuItem disabled={place.number === place.count} onSelect={() => void nudgeScene(sceneId, 1)}>
        <ArrowRight /> Move right <Kbd keys={["Alt", "ArrowRight"]} className="ml-auto" />
      </ContextMenuItem>
      <ContextMenuSeparator />
      <p className="px-2 pt-1 text-faint text-xs">Duration</p>
      <div className="flex">
        {durations.map((seconds) => {
          const frames = framesOf(seconds, fps);
          return (
            <ContextMenuItem
              key={seconds}
              aria-label={`${seconds} seconds`}
              onSelect={() => void setDuration(sceneId, frames)}
              className={cn(
                "flex-1 justify-center px-1 tabular-nums",
                frames === scene.durationInFrames && "text-accent-text",
              )}
            >
              {seconds} s
            </ContextMenuItem>
          );
        })}
      </div>
      <ContextMenuSeparator />
      <ContextMenuItem tone="danger" onSelect={() => void deleteScene(sceneId)}>
        <Trash2 /> Delete <Kbd keys={["Delete"]} className="ml-auto" />
      </ContextMenuItem>
    </ContextMenuContent>
  );
}
