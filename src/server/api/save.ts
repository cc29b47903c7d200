import { AppError } from "@/domain/app-error";
import type { Change } from "@/domain/change";
import type { SaveResult } from "@/domain/save-result";
import type { Services } from "@/server/services";

type SaveRequest = {
  ownerId: string;
  projectId: string;
  /** The scene that the change is about, which a stale answer comes with. */
  sceneId: string | null;
  changes: Change[];
  /** What it does in words, for the history: «headlineColor → #f2994a». */
  summary: string;
  signal?: AbortSignal | undefined;
};

/**
 * Commits a person's own change. That the check refused it, or that a newer version collides with it, is an answer and
 * no error: the person's text is still there to go on with.
 */
export async function save(services: Services, request: SaveRequest): Promise<SaveResult> {
  const { ownerId, projectId, sceneId, changes, summary, signal } = request;
  try {
    const { scenes, project, history } = await services.storyboard.commit({
      ownerId,
      projectId,
      origin: { type: "person", summary },
      changes,
      ...(signal ? { signal } : {}),
    });
    return { type: "saved", scenes, project, history };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "scene_rejected" || error.code === "check_timeout") {
      return { type: "rejected", text: error.message, problems: error.problems ?? [] };
    }
    if (error.code === "stale_version" && sceneId) {
      return {
        type: "stale",
        text: error.message,
        current: await services.scenes.readScene({ ownerId, sceneId }),
      };
    }
    throw error;
  }
}
