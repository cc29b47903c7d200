"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { horizontalListSortingStrategy, SortableContext } from "@dnd-kit/sortable";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { formatSeconds, secondsOf } from "@/domain/duration";
import { sizeOf } from "@/domain/format";
import {
  useActions,
  useGenerations,
  useProject,
  useScenes,
  useSelection,
  useTotalFrames,
} from "@/studio/hooks";
import { SandboxFrame } from "@/studio/sandbox/sandbox-frame";
import { useStudio } from "@/studio/studio-provider";
import { useFrameEffect } from "@/studio/use-frame-effect";
import { useIsNarrow } from "@/studio/use-is-narrow";
import { PendingCard } from "./pending-card";
import { pendingScenes } from "./pending-scenes";
import { SceneCard } from "./scene-card";
import { phoneStrip, picturesIn, scaleFor, wideStrip, xOfFrame } from "./strip-layout";
import { type MeasuredCard, type StripCard, useStrip } from "./use-strip";

const settleMs = 260;

/** All scenes in order, with live pictures: choose, sort, rename, see what is being made. */
export function Storyboard() {
  const viewport = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const playhead = useRef<HTMLElement>(null);
  const project = useProject();
  const scenes = useScenes();
  const generations = useGenerations();
  const selected = useSelection().sceneId;
  const { moveScene } = useActions();
  const { playback } = useStudio();
  const totalFrames = useTotalFrames();
  const [hover, setHover] = useState<{ sceneId: string; at: number } | null>(null);
  const [isMoving, setIsMoving] = useState(false);
  const settle = useRef<ReturnType<typeof setTimeout>>(undefined);

  const { width, height } = sizeOf(project.format);
  const scale = useIsNarrow() ? phoneStrip : wideStrip;
  const cardHeight = scale.height;
  const pictureWidth = Math.round((cardHeight * width) / height);
  const cards = useMemo<StripCard[]>(() => {
    const seconds = scenes.map(({ durationInFrames }) => secondsOf(durationInFrames, project.fps));
    const fitting = scaleFor(seconds, pictureWidth, scale);
    return scenes.map((scene, index) => ({
      ...scene,
      pictures: picturesIn(seconds[index] ?? 0, pictureWidth, fitting),
    }));
  }, [scenes, project.fps, pictureWidth, scale]);
  const pending = pendingScenes(generations, new Set(scenes.map((scene) => scene.sceneId)));

  const measured = useRef<MeasuredCard[]>([]);
  const movePlayhead = useCallback((frame: number) => {
    const x = xOfFrame(frame, measured.current);
    if (playhead.current) playhead.current.style.transform = `translateX(${x ?? -10}px)`;
  }, []);
  const onMeasured = useCallback(
    (boxes: MeasuredCard[]) => {
      measured.current = boxes;
      movePlayhead(playback.getState().frame);
    },
    [movePlayhead, playback],
  );
  useStrip({ viewport, content, cards, hover, isMoving, onMeasured });
  useFrameEffect(movePlayhead);

  const isDrawn = scenes.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene that comes into being is brought into sight as well.
  useEffect(() => {
    const card = content.current?.querySelector(`[data-scene-id="${selected}"]`);
    card?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "smooth" });
  }, [selected, scenes.length]);

  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  const startMoving = () => {
    clearTimeout(settle.current);
    setHover(null);
    setIsMoving(true);
  };
  const endMoving = () => {
    settle.current = setTimeout(() => setIsMoving(false), settleMs);
  };
  const drop = ({ active, over }: DragEndEvent) => {
    endMoving();
    const from = scenes.findIndex((scene) => scene.sceneId === active.id);
    const to = scenes.findIndex((scene) => scene.sceneId === over?.id);
    if (from < 0 || to < 0 || from === to) return;
    const after = scenes[to > from ? to : to - 1]?.sceneId ?? null;
    void moveScene(String(active.id), after);
  };

  return (
    <section aria-label="Storyboard" className="flex h-full min-h-0 flex-col bg-background">
      <header className="flex h-9 shrink-0 items-center gap-3 px-5 text-sm max-md:hidden">
        <h2 className="font-medium">Storyboard</h2>
        <span className="text-muted tabular-nums">
          {scenes.length === 1 ? "1 scene" : `${scenes.length} scenes`}
          {isDrawn && ` · ${formatSeconds(secondsOf(totalFrames, project.fps))}`}
        </span>
      </header>
      <div ref={viewport} className="scroll-thin min-h-0 flex-1 overflow-x-auto overflow-y-hidden">
        <div ref={content} className="relative h-full w-max min-w-full px-5 pt-1 max-md:px-3 max-md:pt-2">
          <SandboxFrame kind="thumbnails" className="pointer-events-none absolute inset-0 size-full" />
          <DndContext
            sensors={sensors}
            collisionDetection={closestCenter}
            onDragStart={startMoving}
            onDragEnd={drop}
            onDragCancel={endMoving}
          >
            <SortableContext
              items={scenes.map((scene) => scene.sceneId)}
              strategy={horizontalListSortingStrategy}
            >
              <ol className="relative z-10 flex gap-3 max-md:gap-3">
                {cards.map((scene, index) => (
                  <SceneCard
                    key={scene.sceneId}
                    scene={scene}
                    number={index + 1}
                    count={cards.length}
                    width={pictureWidth * scene.pictures}
                    height={cardHeight}
                    isSelected={scene.sceneId === selected}
                    onHover={(at) => setHover(at === null ? null : { sceneId: scene.sceneId, at })}
                  />
                ))}
                {pending.map(({ key, label }) => (
                  <PendingCard key={key} label={label} height={cardHeight} />
                ))}
                {!isDrawn && pending.length === 0 && (
                  <li
                    className="grid w-72 place-items-center rounded-md border border-dashed px-4 text-center text-faint text-xs"
                    style={{ height: cardHeight }}
                  >
                    Scenes line up here, in the order in which they play.
                  </li>
                )}
              </ol>
            </SortableContext>
          </DndContext>
          {isDrawn && !isMoving && (
            <i
              ref={playhead}
              aria-hidden
              className="pointer-events-none absolute left-0 z-20 w-0.5 rounded-full bg-white shadow-[0_0_0_1px_rgb(0_0_0/0.45)] max-md:top-1"
              style={{ height: cardHeight + 8, top: 0 }}
            />
          )}
        </div>
      </div>
    </section>
  );
}
