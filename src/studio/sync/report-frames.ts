import type { ProjectEvent } from "@/domain/project-event";
import type { SandboxLink } from "../sandbox/sandbox-link";
import type { StudioStore } from "../state/studio-store";
import type { StudioApi } from "../studio-api";

export type FrameReporter = {
  hear(event: ProjectEvent): void;
  stop(): void;
};

/** Where in a scene it is looked at: past its entrance, before its exit. */
const shares = [0.2, 0.4, 0.55, 0.7, 0.84];
/** The new scene begins to play first. */
const restMs = 600;
/** Scenes of one generation that are looked at. */
const mostScenes = 12;

/**
 * Has the frames of what this tab's messages made measured in the sandbox, once a generation has ended, and tells the
 * server, which judges them. Nobody waits for it, and where it fails nothing is said.
 */
export function createFrameReporter({
  api,
  store,
  sandbox,
}: {
  api: Pick<StudioApi, "reportFrames">;
  store: StudioStore;
  sandbox: Pick<SandboxLink, "measure">;
}): FrameReporter {
  const made = new Map<string, Map<string, string>>();
  const ended = new Set<string>();
  let last: Promise<void> = Promise.resolve();
  let isOver = false;

  const look = async (generationId: string, sceneId: string, versionId: string) => {
    const { server, drafts, ownGenerations } = store.getState();
    const scene = server.scenes.find((one) => one.sceneId === sceneId);
    const isDrafted = drafts.code[sceneId] !== undefined || drafts.controls[sceneId] !== undefined;
    if (isOver || isDrafted || scene?.versionId !== versionId || !ownGenerations.has(generationId)) return;
    const frames = [...new Set(shares.map((share) => Math.floor(share * scene.durationInFrames)))];
    const samples = await sandbox.measure(sceneId, frames);
    if (samples === null || samples.length === 0 || isOver) return;
    await api.reportFrames({ sceneId, versionId, samples });
  };
  const lookAtAll = (generationId: string) => {
    const scenes = [...(made.get(generationId) ?? [])].slice(0, mostScenes);
    made.delete(generationId);
    if (scenes.length === 0) return;
    last = last.then(() => new Promise<void>((resolve) => setTimeout(resolve, restMs)));
    for (const [sceneId, versionId] of scenes)
      last = last.then(() => look(generationId, sceneId, versionId)).catch(() => undefined);
  };

  return {
    hear({ body }) {
      if (body.type === "scenes.changed" && body.generationId !== null) {
        const known = made.get(body.generationId) ?? new Map<string, string>();
        made.set(body.generationId, known);
        for (const { sceneId, versionId, deleted } of body.scenes) {
          if (deleted) known.delete(sceneId);
          else known.set(sceneId, versionId);
        }
        // What was mended after the end is looked at once more.
        if (ended.has(body.generationId)) lookAtAll(body.generationId);
      }
      if (body.type === "generation.finished") {
        ended.add(body.generationId);
        lookAtAll(body.generationId);
      }
    },
    stop() {
      isOver = true;
    },
  };
}
