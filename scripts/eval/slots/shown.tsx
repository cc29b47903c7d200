import { renderToStaticMarkup } from "react-dom/server";
import type { PlayableScene } from "@/domain/sandbox-message";
import { Still } from "@/player/still";
import { compileScene } from "@/scene/compile";
import type { AddedScene } from "./added-scene";

/** Where the frames are read: enough that words which come one after the other are all seen. */
const moments = Array.from({ length: 24 }, (_, index) => (index + 0.5) / 24);

/** The markup of a scene's frames, in order. */
export function framesOf(scene: AddedScene): string[] {
  const result = compileScene(scene.code);
  if (result.type === "failed") throw new Error(JSON.stringify(result.problems));
  const playable: PlayableScene = {
    sceneId: "scene",
    name: scene.name,
    codeHash: result.codeHash,
    module: { type: "compiled", compiled: result.compiled },
    controls: {},
    durationInFrames: scene.durationInFrames,
  };
  return moments.map((moment) =>
    renderToStaticMarkup(
      <Still
        scene={playable}
        look={scene.look}
        frame={Math.floor(moment * scene.durationInFrames)}
        width={1920}
        height={1080}
        fps={30}
      />,
    ),
  );
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&nbsp;": " ",
};

/** What a frame says: its markup without tags and styles, with a space where one element ends. */
export function textOf(markup: string): string {
  return markup
    .replaceAll(/<style[\s\S]*?<\/style>/g, " ")
    .replaceAll(/<[^>]*>/g, "\u200b")
    .replaceAll(/&(?:amp|lt|gt|quot|#x27|nbsp);/g, (entity) => entities[entity] ?? entity);
}
