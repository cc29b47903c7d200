import { join } from "node:path";
import type { SceneCheck } from "@/server/check/scene-check";
import type { Services } from "@/server/services";

/** What tests of the API share and what needs no test runner. */

/** A check that takes whatever the static rules take: for tests that are not about the check. */
export const acceptingCheck: SceneCheck = {
  prove: async () => ({ type: "accepted", frames: [0], durationMs: 0 }),
  warm: async () => {},
  close: async () => {},
};

/** The built runtime that the real check loads. */
export const checkRuntime = join(process.cwd(), ".runtime", "check.js");

/** Code of a scene with one headline. */
export function codeOf(headline: string): string {
  return `import { AbsoluteFill } from "remotion";

export const controls = { headline: ${JSON.stringify(headline)}, color: "#ffffff" };

export default function Scene({ headline, color }: typeof controls) {
  return <AbsoluteFill style={{ color }}>{headline}</AbsoluteFill>;
}
`;
}

/** Adds a scene by a person's hand. */
export async function addScene(services: Services, projectId: string, name: string) {
  const sceneId = crypto.randomUUID();
  const { scenes } = await services.storyboard.commit({
    ownerId: services.localOwnerId,
    projectId,
    origin: { type: "person", summary: `“${name}” added` },
    changes: [
      {
        type: "add_scene",
        sceneId,
        name,
        code: codeOf(name),
        durationInFrames: 90,
        template: null,
        after: "end",
      },
    ],
  });
  const scene = scenes.find((made) => made.sceneId === sceneId);
  if (!scene) throw new Error("The scene was not made.");
  return scene;
}
