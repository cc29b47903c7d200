import { defaultLook } from "@/domain/look";
import { nothingRemembered } from "@/domain/memory";
import type { SceneSnapshot } from "@/domain/scene";
import { noOrders } from "@/server/tools/test/no-orders";
import { noPictures } from "@/server/tools/test/no-pictures";
import { noStories } from "@/server/tools/test/no-stories";
import type { ToolContext } from "@/server/tools/tool";

/** A project of one scene, in memory, for tools that are run without a server. */
export function contextOfOneScene(code: string, sceneId: string): ToolContext {
  const projectId = "00000000-0000-4000-8000-000000000001";
  const scene: SceneSnapshot = {
    sceneId,
    projectId,
    versionId: "00000000-0000-4000-8000-000000000002",
    versionNumber: 1,
    name: "Scene",
    code,
    durationInFrames: 150,
    position: "a0",
    template: null,
    transition: null,
    deleted: false,
  };
  return {
    generationId: "00000000-0000-4000-8000-000000000003",
    remembered: async () => nothingRemembered,
    model: () => null,
    imageModel: () => null,
    layouts: { read: async () => null, keep: async () => undefined },
    pictures: noPictures,
    orders: noOrders,
    stories: noStories,
    prove: () => Promise.reject(new Error("Nothing is written by a model here.")),
    writing: () => undefined,
    project: {
      id: projectId,
      name: "Evaluation",
      format: "16:9",
      fps: 30,
      look: defaultLook,
      revision: 1,
      createdAt: "2026-01-01T00:00:00Z",
      updatedAt: "2026-01-01T00:00:00Z",
    },
    sceneId,
    scenes: () => Promise.resolve([scene]),
    scene: () => Promise.resolve(scene),
    versions: () => Promise.resolve([]),
    version: () => Promise.resolve(scene),
    whenMade: () => Promise.resolve(),
    progress: () => Promise.resolve(),
    seed: 0.5,
    signal: new AbortController().signal,
  };
}
