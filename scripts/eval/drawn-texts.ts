import type { Look } from "@/domain/look";
import type { PlayableScene } from "@/domain/sandbox-message";
import type { SceneSnapshot } from "@/domain/scene";
import { type SandboxHost, startSandboxHost } from "@/sandbox/test/open-sandbox";
import { compileScene } from "@/scene/compile";
import { areaOf, type FrameBox, intersection } from "@/scene/lint/frame-box";
import { groundOf, isHidden, seenOn } from "@/scene/lint/ground";
import { contrast } from "@/scene/look/contrast";

/** Frames that are looked at, spread over the scene: words that come one after the other are all seen. */
const looks = 18;
const atOnce = 6;
const size = { width: 1920, height: 1080 };

/** Fainter than this nobody sees it. */
const faintest = 0.35;
/** As good as the colour that it stands on. */
const leastContrast = 1.25;

export type Eye = {
  /** What can be read in frames of a scene as a browser draws it, a text for each frame. */
  read(scene: SceneSnapshot, look: Look): Promise<string[]>;
  close(): Promise<void>;
};

/** Looks at scenes in the sandbox of the product, in a real browser. */
export async function openEye(): Promise<Eye> {
  const host = await startSandboxHost();
  return {
    read: (scene, look) => readScene(host, scene, look),
    close: () => host.close(),
  };
}

async function readScene(host: SandboxHost, snapshot: SceneSnapshot, look: Look): Promise<string[]> {
  const result = compileScene(snapshot.code);
  if (result.type === "failed") throw new Error(JSON.stringify(result.problems));
  const { sceneId, name, durationInFrames } = snapshot;
  const module = { type: "compiled", compiled: result.compiled } as const;
  const scene: PlayableScene = {
    sceneId,
    name,
    codeHash: result.codeHash,
    module,
    controls: {},
    durationInFrames,
  };
  const sandbox = await host.open("thumbnails");
  try {
    await sandbox.send({
      type: "load",
      project: { ...size, fps: 30, look, scenes: [scene] },
      autoplay: false,
    });
    const texts: string[] = [];
    for (let id = 0; id * atOnce < looks; id++) {
      const frames = Array.from({ length: atOnce }, (_, index) =>
        Math.floor(((id * atOnce + index + 0.5) / looks) * durationInFrames),
      );
      await sandbox.send({ type: "measure", id, sceneId, frames });
      const answer = await sandbox.until((message) => message.type === "measured" && message.id === id);
      if (answer.type !== "measured") continue;
      texts.push(...answer.samples.map(({ boxes }) => legible(boxes)));
    }
    return texts;
  } finally {
    await sandbox.close();
  }
}

/** The texts of a frame that stand in it, are not covered, and differ from what is behind them. */
function legible(boxes: readonly FrameBox[]): string {
  const frame = { x: 0, y: 0, ...size };
  return boxes
    .flatMap((box, order) => {
      if (box.kind !== "text" || box.opacity < faintest) return [];
      if (areaOf(intersection(box, frame)) < areaOf(box) / 2) return [];
      if (isHidden(box, boxes.slice(order + 1))) return [];
      const ground = groundOf(box, boxes.slice(0, order));
      const seen = ground && box.color ? seenOn(box.color, ground, box.opacity) : null;
      return ground && seen && contrast(seen, ground) < leastContrast ? [] : [box.text ?? ""];
    })
    .join(" ");
}
