"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { type PointerEvent, useState } from "react";
import { formatSeconds, secondsOf } from "@/domain/duration";
import { cn } from "@/lib/class-names";
import { useActions, useProject, useSceneFault } from "@/studio/hooks";
import type { StudioScene } from "@/studio/state/overlays";
import { ContextMenu, ContextMenuTrigger } from "@/ui/context-menu";
import { SceneMenu } from "./scene-menu";
import { SceneNameField } from "./scene-name-field";

export type SceneCardProps = {
  scene: StudioScene;
  number: number;
  count: number;
  width: number;
  height: number;
  isSelected: boolean;
  /** The pointer's place over the picture, 0 to 1; null when it leaves. */
  onHover: (at: number | null) => void;
};

/**
 * One scene on the strip. Its picture is drawn by the sandbox in a layer below: the card itself is clear, it holds the
 * frame, the name and the duration.
 */
export function SceneCard({ scene, number, count, width, height, isSelected, onHover }: SceneCardProps) {
  const { goToScene, renameScene } = useActions();
  const { fps } = useProject();
  const fault = useSceneFault(scene.sceneId);
  const [isRenaming, setIsRenaming] = useState(false);
  const sortable = useSortable({ id: scene.sceneId, disabled: isRenaming });
  const seconds = formatSeconds(secondsOf(scene.durationInFrames, fps));

  const hover = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== "mouse" || sortable.isDragging) return;
    const box = event.currentTarget.getBoundingClientRect();
    onHover(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
  };
  return (
    <li
      ref={sortable.setNodeRef}
      className={cn("group relative shrink-0", sortable.isDragging && "z-20")}
      style={{
        width,
        transform: CSS.Translate.toString(sortable.transform),
        transition: sortable.transition,
      }}
    >
      <ContextMenu>
        <ContextMenuTrigger asChild>
          <button
            type="button"
            {...sortable.listeners}
            data-scene-id={scene.sceneId}
            data-keys-pass
            data-testid="scene-card"
            aria-label={`Scene ${number} of ${count}: ${scene.name}, ${seconds}`}
            aria-current={isSelected ? "true" : undefined}
            onClick={() => goToScene(scene.sceneId)}
            onDoubleClick={() => setIsRenaming(true)}
            onPointerMove={hover}
            onPointerLeave={() => onHover(null)}
            style={{ height }}
            className={cn(
              // The picture below has square corners: they are covered in the colour of the ground.
              "before:absolute before:inset-0 before:rounded-md before:shadow-[0_0_0_8px_var(--background)] before:[clip-path:inset(0)]",
              "relative block w-full cursor-pointer rounded-md ring-1 ring-foreground/12 transition-shadow hover:ring-foreground/30",
              isSelected && "ring-2 ring-accent ring-offset-2 ring-offset-background hover:ring-accent",
              sortable.isDragging && "cursor-grabbing shadow-float",
            )}
          />
        </ContextMenuTrigger>
        <SceneMenu scene={scene} place={{ number, count }} onRename={() => setIsRenaming(true)} />
      </ContextMenu>
      <div className="flex h-6 items-end gap-2 text-xs">
        {isRenaming ? (
          <SceneNameField
            name={scene.name}
            onDone={(name) => {
              setIsRenaming(false);
              if (name !== null) void renameScene(scene.sceneId, name);
            }}
          />
        ) : (
          <>
            <span className="text-faint tabular-nums">{number}</span>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: renaming is in the menu and the inspector too. */}
            <span
              className={cn("min-w-0 flex-1 truncate", isSelected ? "text-foreground" : "text-muted")}
              title="Double-click to rename"
              onDoubleClick={() => setIsRenaming(true)}
            >
              {scene.name}
            </span>
            {fault && (
              <span
                className="size-1.5 shrink-0 self-center rounded-full bg-danger"
                title="This scene does not play"
              />
            )}
            <span className="text-faint tabular-nums">{seconds}</span>
          </>
        )}
      </div>
    </li>
  );
}
