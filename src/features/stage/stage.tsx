"use client";

import { type CSSProperties, type ReactNode, useMemo, useRef } from "react";
import { sizeOf } from "@/domain/format";
import { isFinal } from "@/domain/generation";
import type { Command } from "@/studio/commands";
import {
  useActions,
  useGenerations,
  usePaintedHash,
  usePlayback,
  useProject,
  useScenes,
} from "@/studio/hooks";
import { SandboxFrame } from "@/studio/sandbox/sandbox-frame";
import { useShortcuts } from "@/studio/shortcuts";
import { sceneAtFrame } from "@/studio/state/overlays";
import { EmptyStage } from "./empty-stage";
import { FaultNotice } from "./fault-notice";
import { Transport } from "./transport";
import { useFullScreen } from "./use-full-screen";
import { WorkingStage } from "./working-stage";

export type StageProps = {
  onShowCode: (sceneId: string) => void;
  /** Stands at the right end of the transport. */
  actions?: ReactNode;
};

/** The video, as large as fits, and its transport. */
export function Stage({ onShowCode, actions }: StageProps) {
  const root = useRef<HTMLElement>(null);
  const { toggle } = useActions();
  const project = useProject();
  const scenes = useScenes();
  const paintedHash = usePaintedHash();
  const sceneId = useCurrentSceneId();
  const generation = useGenerations().find((each) => !isFinal(each.status));
  const fullScreen = useFullScreen(root);
  const commands = useMemo<Command[]>(
    () => [
      { id: "full-screen", label: "Full screen", group: "Playback", keys: [["f"]], run: fullScreen.toggle },
    ],
    [fullScreen.toggle],
  );
  useShortcuts(commands);

  const { width, height } = sizeOf(project.format);
  const fit = fitting(width, height);
  const isEmpty = scenes.length === 0;
  return (
    <section
      ref={root}
      aria-label="Stage"
      data-testid="stage"
      data-painted={paintedHash ?? ""}
      className="@container grid h-full min-h-0 min-w-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] bg-stage px-7 pt-6 pb-2 max-md:px-3 max-md:pt-3 max-md:pb-0 max-md:group-data-keyboard/studio:py-2 [&:fullscreen]:bg-black [&:fullscreen]:p-4"
    >
      <div className="grid min-h-0 min-w-0 place-items-center [container-type:size]">
        {isEmpty && (generation ? <WorkingStage generation={generation} /> : <EmptyStage />)}
        <div
          hidden={isEmpty}
          className="relative w-(--fit) overflow-hidden rounded-xl supports-[width:round(down,9px,2px)]:w-[round(down,var(--fit),var(--step))] bg-black shadow-[0_1px_2px_rgb(0_0_0/0.2),0_20px_60px_rgb(0_0_0/0.35)] ring-1 ring-foreground/10 max-md:rounded-lg [:fullscreen_&]:rounded-none [:fullscreen_&]:ring-0"
          style={{
            aspectRatio: `${width} / ${height}`,
            ...fit,
          }}
        >
          <SandboxFrame kind="stage" className="pointer-events-none absolute inset-0 size-full" />
          {/* The frame gets no clicks and no focus: both stay with the studio and its keys. */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a click on the picture is a shortcut for the play button. */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: space plays from everywhere. */}
          <div className="absolute inset-0 z-10" onClick={toggle} onDoubleClick={fullScreen.toggle} />
          {sceneId && <FaultNotice sceneId={sceneId} onShowCode={onShowCode} />}
        </div>
      </div>
      <Transport isFullScreen={fullScreen.isFullScreen} onFullScreen={fullScreen.toggle}>
        {actions}
      </Transport>
    </section>
  );
}

/** As large as fits, in steps that are whole pixels both ways: half a one would leave a dark edge. */
function fitting(width: number, height: number): CSSProperties {
  let [step, rest] = [width, height];
  while (rest > 0) [step, rest] = [rest, step % rest];
  const sizes: Record<`--${string}`, string> = {
    "--fit": `min(100cqw, calc(100cqh * ${width / height}))`,
    "--step": `${width / step}px`,
  };
  return sizes;
}

/** The scene on the stage; changes only when the playhead enters another one. */
function useCurrentSceneId(): string | undefined {
  const scenes = useScenes();
  return usePlayback((state) => sceneAtFrame(scenes, state.frame)?.sceneId);
}
