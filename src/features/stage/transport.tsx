"use client";

import {
  Maximize,
  Minimize,
  Pause,
  Play,
  Repeat,
  Repeat1,
  SkipBack,
  SkipForward,
  StepBack,
  StepForward,
} from "lucide-react";
import type { ReactNode } from "react";
import { useActions, usePlayback, useTotalFrames } from "@/studio/hooks";
import { IconButton } from "@/ui/icon-button";
import { CurrentTime, TotalTime } from "./playback-time";
import { Scrubber } from "./scrubber";
import { SpeedMenu } from "./speed-menu";

const loopLabels = { off: "Loop: off", all: "Loop: whole video", scene: "Loop: selected scene" } as const;
const nextLoop = { off: "all", all: "scene", scene: "off" } as const;

type TransportProps = { isFullScreen: boolean; onFullScreen: () => void; children?: ReactNode };

/** Play, scrub, step, loop, speed, full screen: always in the same place below the video. */
export function Transport({ isFullScreen, onFullScreen, children }: TransportProps) {
  const { toggle, stepFrames, stepScenes, setLoop } = useActions();
  const playing = usePlayback((state) => state.playing);
  const loop = usePlayback((state) => state.loop);
  const isEmpty = useTotalFrames() === 0;
  const step = { disabled: isEmpty, tooltipSide: "top" } as const;
  return (
    <div
      role="toolbar"
      aria-label="Playback"
      className="flex h-14 w-full items-center gap-0.5 text-muted max-md:h-12 max-md:group-data-keyboard/studio:hidden"
    >
      <IconButton
        {...step}
        label={playing ? "Pause" : "Play"}
        keys={[" "]}
        size="lg"
        onClick={toggle}
        className="mr-1 rounded-full bg-foreground text-background hover:bg-foreground hover:text-background hover:opacity-90"
      >
        {playing ? <Pause className="fill-current" /> : <Play className="ml-0.5 fill-current" />}
      </IconButton>
      <div className="@max-xl:hidden flex">
        <IconButton {...step} label="Previous scene" keys={["["]} onClick={() => stepScenes(-1)}>
          <SkipBack />
        </IconButton>
        <IconButton {...step} label="One frame back" keys={["ArrowLeft"]} onClick={() => stepFrames(-1)}>
          <StepBack />
        </IconButton>
        <IconButton {...step} label="One frame on" keys={["ArrowRight"]} onClick={() => stepFrames(1)}>
          <StepForward />
        </IconButton>
        <IconButton {...step} label="Next scene" keys={["]"]} onClick={() => stepScenes(1)}>
          <SkipForward />
        </IconButton>
      </div>
      <div className="mx-1.5 flex min-w-0 flex-1 items-center gap-3">
        <CurrentTime />
        <Scrubber />
        <span className="@max-md:hidden contents">
          <TotalTime />
        </span>
      </div>
      <div className="flex items-center">
        <span className="@max-md:hidden contents">
          <SpeedMenu />
          <IconButton
            tooltipSide="top"
            label={loopLabels[loop]}
            keys={["l"]}
            aria-pressed={loop !== "off"}
            onClick={() => setLoop(nextLoop[loop])}
          >
            {loop === "scene" ? <Repeat1 /> : <Repeat />}
          </IconButton>
        </span>
        <IconButton
          {...step}
          label={isFullScreen ? "Leave full screen" : "Full screen"}
          keys={["f"]}
          onClick={onFullScreen}
        >
          {isFullScreen ? <Minimize /> : <Maximize />}
        </IconButton>
        {children}
      </div>
    </div>
  );
}
