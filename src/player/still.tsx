import { Thumbnail } from "@remotion/player";
import type { CSSProperties } from "react";
import type { Look } from "@/domain/look";
import type { PlayableScene } from "@/domain/sandbox-message";
import { type SceneEvents, SceneView } from "./scene-view";

export type StillProps = {
  scene: PlayableScene;
  look: Look;
  /** The frame within the scene. */
  frame: number;
  width: number;
  height: number;
  fps: number;
  style?: CSSProperties;
  events?: SceneEvents;
};

type SceneProps = { scene: PlayableScene; look: Look; events?: SceneEvents };

/** One scene at one frame, without a player around it; it suspends never, so that it renders in a server too. */
export function Still({ scene, look, frame, width, height, fps, style, events }: StillProps) {
  const inputProps: SceneProps = events ? { scene, look, events } : { scene, look };
  return (
    <Thumbnail
      component={SceneView}
      inputProps={inputProps}
      frameToDisplay={Math.min(frame, scene.durationInFrames - 1)}
      durationInFrames={scene.durationInFrames}
      compositionWidth={width}
      compositionHeight={height}
      fps={fps}
      noSuspense
      {...(style ? { style } : {})}
    />
  );
}
