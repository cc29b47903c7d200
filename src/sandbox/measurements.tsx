import { createRoot } from "react-dom/client";
import {
  type FrameBox,
  type FrameSample,
  frameBoxSchema,
  longestBoxText,
  mostBoxes,
} from "@/domain/frame-measure";
import type { PlayableProject, PlayableScene, ToSandbox } from "@/domain/sandbox-message";
import { measureFrame } from "@/player/measure-frame";
import { Still } from "@/player/still";
import type { Channel } from "./channel";
import { withControls, withProject } from "./project-state";

type Measure = Extract<ToSandbox, { type: "measure" }>;

/** How many frames later a frame is looked at again: long enough to tell what moves. */
const laterBy = 6;
/** What has not painted by then is not measured. */
const patienceMs = 3_000;
/** Boxes are measured at half the size of the composition. */
const scale = 0.5;

/** Answers `measure` messages of the studio, one after the other, beside whatever the page shows. */
export function answerMeasurements(channel: Channel): void {
  let project: PlayableProject | null = null;
  let last: Promise<void> = Promise.resolve();
  channel.listen((message) => {
    if (message.type === "load") project = withProject(project, message.project);
    if (message.type === "controls") project = withControls(project, message.sceneId, message.controls);
    if (message.type === "measure") last = last.then(() => answer(channel, project, message));
  });
}

async function answer(channel: Channel, project: PlayableProject | null, asked: Measure): Promise<void> {
  const { id, sceneId } = asked;
  const scene = project?.scenes.find((one) => one.sceneId === sceneId);
  const samples =
    project && scene?.module.type === "compiled"
      ? await samplesOf(channel, project, scene, asked.frames).catch(() => [])
      : [];
  channel.send({ type: "measured", id, sceneId, codeHash: scene?.codeHash ?? "", samples });
}

async function samplesOf(
  channel: Channel,
  project: PlayableProject,
  scene: PlayableScene,
  frames: readonly number[],
): Promise<FrameSample[]> {
  const { width, height, fps, look } = project;
  const place = document.createElement("div");
  // Not `aria-hidden`: what stands below that counts as decoration.
  place.inert = true;
  // Laid out, but out of sight: what is not laid out cannot be measured.
  place.style.cssText = `position:fixed;left:-30000px;top:0;overflow:hidden;contain:strict;width:${width * scale}px;height:${height * scale}px`;
  document.body.append(place);
  const root = createRoot(place);
  const { sceneId, codeHash } = scene;
  try {
    const { promise: painted, resolve, reject } = Promise.withResolvers<void>();
    let isEntered = false;
    const events = {
      // A scene that hangs here is named as one that hangs on the stage is.
      onEntering() {
        if (!isEntered) channel.send({ type: "entering", sceneId, codeHash });
        isEntered = true;
      },
      onPainted() {
        channel.send({ type: "painted", sceneId, codeHash });
        resolve();
      },
      onError(_scene: PlayableScene, error: Error) {
        channel.send({ type: "scene-error", sceneId, codeHash, message: error.message.slice(0, 2_000) });
        reject(error);
      },
    };
    const draw = (frame: number) =>
      root.render(<Still {...{ scene, look, frame, width, height, fps, events }} style={filling} />);
    draw(frames[0] ?? 0);
    await Promise.race([painted, wait(patienceMs).then(() => Promise.reject(new Error("too slow")))]);
    const boxesAt = async (frame: number) => {
      draw(Math.min(frame, scene.durationInFrames - 1));
      await drawn();
      return sendable(measureFrame(place, { width, height }));
    };
    const samples: FrameSample[] = [];
    for (const frame of frames)
      samples.push({ frame, boxes: await boxesAt(frame), later: await boxesAt(frame + laterBy) });
    return samples;
  } finally {
    root.unmount();
    place.remove();
  }
}

const filling = { width: "100%", height: "100%" };
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** After what was rendered has been laid out; a hidden tab draws no frames, so a timer does. */
const drawn = () => wait(34);

/** Rounded, and what is past the limits left out. */
function sendable(boxes: readonly FrameBox[]): FrameBox[] {
  return boxes.slice(0, mostBoxes).flatMap((box) => {
    const short = box.text === undefined ? {} : { text: box.text.slice(0, longestBoxText) };
    const numbers = { x: tenth(box.x), y: tenth(box.y), width: tenth(box.width), height: tenth(box.height) };
    const read = frameBoxSchema.safeParse({ ...box, ...short, ...numbers });
    return read.success ? [read.data] : [];
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;
