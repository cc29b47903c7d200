import { AppError } from "@/domain/app-error";
import { defaultLook } from "@/domain/look";
import { nothingRemembered, type Remembered } from "@/domain/memory";
import type { Project } from "@/domain/project";
import type { SceneSnapshot, SceneVersionSummary } from "@/domain/scene";
import type { ToolContext } from "../tool";
import { noOrders } from "./no-orders";
import { noPictures } from "./no-pictures";
import { noStories } from "./no-stories";

export const projectId = "00000000-0000-4000-8000-0000000000aa";

/** A readable UUID: `id(3)`. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

export function sceneOf(number: number, more: Partial<SceneSnapshot> = {}): SceneSnapshot {
  return {
    sceneId: id(number),
    projectId,
    versionId: id(1_000 + number),
    versionNumber: 3,
    name: `Scene ${number}`,
    code: "export default function Scene() { return null; }",
    durationInFrames: 150,
    position: `a${number}`,
    template: null,
    transition: null,
    deleted: false,
    ...more,
  };
}

/** A project in memory, as a tool sees it. */
export function contextOf(options: {
  scenes?: SceneSnapshot[];
  sceneId?: string | null;
  project?: Partial<Project>;
  versions?: SceneVersionSummary[];
  seed?: number;
  pictures?: ToolContext["pictures"];
  stories?: ToolContext["stories"];
  remembered?: Remembered;
  layouts?: ToolContext["layouts"];
}): ToolContext {
  const scenes = options.scenes ?? [];
  const find = (sceneId: string) => {
    const scene = scenes.find((one) => one.sceneId === sceneId);
    return scene
      ? Promise.resolve(scene)
      : Promise.reject(new AppError("not_found", "There is no such scene."));
  };
  return {
    generationId: id(9_999),
    remembered: () => Promise.resolve(options.remembered ?? nothingRemembered),
    model: () => null,
    imageModel: () => null,
    pictures: options.pictures ?? noPictures,
    orders: noOrders,
    stories: options.stories ?? noStories,
    layouts: options.layouts ?? { read: () => Promise.resolve(null), keep: () => Promise.resolve() },
    prove: () => Promise.resolve({ type: "accepted", frames: [0], durationMs: 1 }),
    writing: () => undefined,
    project: {
      id: projectId,
      name: "Untitled",
      format: "16:9",
      fps: 30,
      look: defaultLook,
      revision: 1,
      createdAt: "2026-01-01T00:00:00Z",
      updatedAt: "2026-01-01T00:00:00Z",
      ...options.project,
    },
    sceneId: options.sceneId ?? null,
    scenes: () => Promise.resolve(scenes),
    scene: find,
    versions: () => Promise.resolve(options.versions ?? []),
    version: find,
    whenMade: () => Promise.resolve(),
    progress: () => Promise.resolve(),
    seed: options.seed ?? 0.5,
    signal: new AbortController().signal,
  };
}
