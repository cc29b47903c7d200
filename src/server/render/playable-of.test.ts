import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import type { SceneSnapshot } from "@/domain/scene";
import { codeOf } from "@/server/test/storyboard-bench";
import { playableOf } from "./playable-of";

const scene = (values: Partial<SceneSnapshot> = {}): SceneSnapshot => ({
  sceneId: crypto.randomUUID(),
  projectId: crypto.randomUUID(),
  versionId: crypto.randomUUID(),
  versionNumber: 1,
  name: "Intro",
  code: codeOf(),
  durationInFrames: 60,
  position: "a0",
  template: null,
  transition: null,
  deleted: false,
  ...values,
});
const project = { format: "9:16", fps: 30, look: defaultLook } as const;

it("has the format's size, and each scene's length and way of coming in", () => {
  const transition = { kind: "fade", frames: 12 } as const;
  const playable = playableOf({ ...project, scenes: [scene(), scene({ transition, durationInFrames: 45 })] });
  expect(playable).toMatchObject({ width: 1080, height: 1920, fps: 30 });
  expect(playable.scenes.map(({ durationInFrames, transition }) => [durationInFrames, transition])).toEqual([
    [60, null],
    [45, transition],
  ]);
});

it("names the scene that does not compile", () => {
  const broken = scene({ name: "Prices", code: "export default function Scene( {" });
  expect(() => playableOf({ ...project, scenes: [scene(), broken] })).toThrow(/“Prices” cannot be drawn/);
});
