import { renderToStaticMarkup } from "react-dom/server";
import type { Controls } from "@/domain/control";
import { type Format, sizeOf } from "@/domain/format";
import { defaultLook, type Look } from "@/domain/look";
import type { PlayableScene } from "@/domain/sandbox-message";
import { compileScene } from "@/scene/compile";
import { moduleNames, prepareModules } from "../module-map";
import { Still } from "../still";

await prepareModules(moduleNames);

export type DrawOptions = {
  frame?: number;
  controls?: Controls;
  format?: Format;
  durationInFrames?: number;
  fps?: number;
  look?: Look;
};

/** A scene's source as the player takes it. */
export function playable(source: string, controls: Controls = {}, durationInFrames = 150): PlayableScene {
  const result = compileScene(source);
  if (result.type === "failed") throw new Error(JSON.stringify(result.problems));
  const module = { type: "compiled", compiled: result.compiled } as const;
  return { sceneId: "scene", name: "Scene", codeHash: result.codeHash, module, controls, durationInFrames };
}

/** The markup of one frame of a scene's source; throws what the scene throws. */
export function draw(
  source: string,
  { frame = 0, controls, format = "16:9", durationInFrames, fps = 30, look = defaultLook }: DrawOptions = {},
): string {
  const scene = playable(source, controls, durationInFrames);
  return renderToStaticMarkup(
    <Still scene={scene} look={look} frame={frame} fps={fps} {...sizeOf(format)} />,
  );
}

/** What a scene drew as text: its markup without the tags. */
export function drawText(source: string, options?: DrawOptions): string {
  return draw(source, options).replaceAll(/<[^>]*>/g, "");
}
