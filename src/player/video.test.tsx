import { Thumbnail } from "@remotion/player";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import type { PlayableScene } from "@/domain/sandbox-message";
import { type TransitionKind, transitionKinds } from "@/domain/transition";
import { playable } from "./test/draw";
import { framesOfProject, Video } from "./video";

/** Says its name, its own frame, and the length that it believes to have. */
const source = (name: string) => `import { useCurrentFrame, useVideoConfig } from "remotion";
export default function Scene() {
  const frame = useCurrentFrame();
  const { durationInFrames } = useVideoConfig();
  return <p>${name}:{frame}/{durationInFrames};</p>;
}`;

function project(kind: TransitionKind | null, frames = 10) {
  const scene = (name: string, length: number): PlayableScene => ({
    ...playable(source(name), {}, length),
    sceneId: name,
    transition: kind && { kind, frames },
  });
  return { width: 320, height: 180, fps: 30, look: defaultLook, scenes: [scene("a", 30), scene("b", 40)] };
}

function drawn(frame: number, kind: TransitionKind | null, frames?: number): string {
  const shown = project(kind, frames);
  return renderToStaticMarkup(
    <Thumbnail
      component={Video}
      inputProps={{ project: shown }}
      frameToDisplay={frame}
      durationInFrames={framesOfProject(shown)}
      compositionWidth={320}
      compositionHeight={180}
      fps={30}
      noSuspense
    />,
  );
}

/** The texts that stand in the frame: «a:29/30». */
function texts(markup: string): string[] {
  return markup
    .replaceAll(/<[^>]*>/g, "")
    .split(";")
    .filter(Boolean);
}

it("a cut shows one scene at a time", () => {
  expect(texts(drawn(29, null))).toEqual(["a:29/30"]);
  expect(texts(drawn(30, null))).toEqual(["b:0/40"]);
});

it("with a transition the scene before stands still below the one that comes in, and no length changes", () => {
  for (const kind of transitionKinds) {
    expect(framesOfProject(project(kind))).toBe(70);
    expect(texts(drawn(29, kind)), kind).toEqual(["a:29/30"]);
    for (const frame of [30, 35, 39]) {
      expect(texts(drawn(frame, kind)), kind).toEqual(["a:29/30", `b:${frame - 30}/40`]);
    }
    expect(texts(drawn(40, kind)), kind).toEqual(["b:10/40"]);
    expect(drawn(35, kind)).not.toBe(drawn(35, null));
    expect(drawn(50, kind), "nothing is left of it").toBe(drawn(50, null));
  }
});

it("a transition never takes more than half of either scene", () => {
  expect(texts(drawn(44, "fade", 100))).toHaveLength(2);
  expect(texts(drawn(45, "fade", 100))).toEqual(["b:15/40"]);
});

it("draws a frame of a transition the same each time", () => {
  expect(drawn(33, "iris")).toBe(drawn(33, "iris"));
});
