import { defaultLook, type Look } from "@/domain/look";
import { nothingRemembered } from "@/domain/memory";
import { addTool } from "@/server/tools/add/add";
import { noOrders } from "@/server/tools/test/no-orders";
import { noPictures } from "@/server/tools/test/no-pictures";
import { noStories } from "@/server/tools/test/no-stories";

export type AddedScene = {
  code: string;
  durationInFrames: number;
  template: string;
  look: Look;
  name: string;
};

/** The scene that the add tool makes of a prompt in an empty project, or what it says instead. */
export async function addedScene(
  prompt: string,
  sceneId: string,
): Promise<({ type: "scene" } & AddedScene) | { type: "none"; said: string }> {
  const nothing = () => Promise.reject(new Error("An empty project has no scenes."));
  const result = await addTool.run(
    { prompt, after: "end", seconds: null },
    {
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
        id: "00000000-0000-4000-8000-000000000001",
        name: "Untitled",
        format: "16:9",
        fps: 30,
        look: defaultLook,
        revision: 0,
        createdAt: "2026-01-01T00:00:00Z",
        updatedAt: "2026-01-01T00:00:00Z",
      },
      sceneId,
      scenes: () => Promise.resolve([]),
      scene: nothing,
      versions: nothing,
      version: nothing,
      whenMade: () => Promise.resolve(),
      progress: () => Promise.resolve(),
      seed: 0.5,
      signal: new AbortController().signal,
    },
  );
  if (result.type !== "changes") return { type: "none", said: result.text };
  let look = defaultLook;
  let added: Omit<AddedScene, "look"> | null = null;
  for (const change of result.changes) {
    if (change.type === "set_look") look = change.look;
    if (change.type === "add_scene") {
      const { code, durationInFrames, template, name } = change;
      added = { code, durationInFrames, template: template ?? "", name };
    }
  }
  return added ? { type: "scene", ...added, look } : { type: "none", said: result.summary };
}
