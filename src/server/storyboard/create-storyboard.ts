import { z } from "zod";
import { AppError } from "@/domain/app-error";
import { type Change, changeSchema } from "@/domain/change";
import type { Project } from "@/domain/project";
import { type Clock, systemClock } from "@/lib/clock";
import { isStorable } from "@/lib/storable-text";
import type { SceneCheck } from "../check/scene-check";
import type { Database, Db } from "../db/database";
import type { Repositories } from "../db/repositories/repositories";
import type { ProjectEventLog } from "../events/project-event-log";
import { coalesceKeyOf } from "./change-set-to-join";
import { changesSomething, type Draft } from "./draft";
import { loadDraft } from "./load-draft";
import { proofKey, proofsFor, proveDraft } from "./prove-draft";
import { refuseStrangePictures } from "./refuse-strange-pictures";
import type { ChangeOrigin, Committed, Storyboard } from "./storyboard";
import { writeDraft } from "./write-draft";

export type StoryboardOptions = {
  database: Pick<Database, "db" | "transaction">;
  repositories: Repositories;
  events: Pick<ProjectEventLog, "append">;
  check: Pick<SceneCheck, "prove">;
  clock?: Clock;
};

type CommitRequest = Parameters<Storyboard["commit"]>[0];

/** How often a draft is made anew because others committed while it was being proved. */
const mostRounds = 8;

const changesSchema = z.array(changeSchema).min(1).max(200);

/** The only writer of scenes. */
export function createStoryboard(options: StoryboardOptions): Storyboard {
  const { database, repositories, events, check, clock = systemClock } = options;
  const writing = { repositories, events, clock };

  async function commit(request: CommitRequest): Promise<Committed> {
    const { ownerId, projectId, origin, signal } = request;
    const changes = validated(request.changes);
    const proved = new Set<string>();
    for (let round = 0; round < mostRounds; round++) {
      stopIfAborted(signal);
      const project = await repositories.projects.readProject(database.db, { ownerId, projectId });
      const earlier = await committedBefore(database.db, project, origin);
      // The step was committed after the project was read, perhaps: what is told together is read together.
      if (earlier)
        return {
          ...earlier,
          project: await repositories.projects.readProject(database.db, { ownerId, projectId }),
        };
      const draft = await draftOrRetry(project, changes);
      if (!draft) continue;
      await refuseStrangePictures(draft, (assetIds) =>
        repositories.assets.showableAssets(database.db, { projectId, assetIds }),
      );
      await proveDraft(draft, check, proved, signal);
      stopIfAborted(signal);
      const committed = await database.transaction((tx) => write(tx, request, changes, draft, proved));
      if (committed) return committed;
    }
    throw new AppError("stale_version", "This video is being changed faster than this could be saved.", {
      retryable: true,
    });
  }

  /** Null when it failed while others committed: then what was read may not belong together, and is read again. */
  async function draftOrRetry(project: Project, changes: Change[]): Promise<Draft | null> {
    try {
      return await loadDraft(database.db, repositories, project, changes);
    } catch (error) {
      const revision = await repositories.storyboard.readRevision(database.db, project.id);
      if (revision === project.revision) throw error;
      return null;
    }
  }

  /** Null when others have committed meanwhile and what comes of it together is not proved yet. */
  async function write(
    tx: Db,
    { ownerId, projectId, origin }: CommitRequest,
    changes: Change[],
    drafted: Draft,
    proved: Set<string>,
  ): Promise<Committed | null> {
    const project = await repositories.projects.lockProject(tx, { ownerId, projectId });
    const earlier = await committedBefore(tx, project, origin);
    if (earlier) return earlier;
    const isCurrent = project.revision === drafted.project.revision;
    const draft = isCurrent ? drafted : await loadDraft(tx, repositories, project, changes);
    if (proofsFor(draft).some(({ request }) => !proved.has(proofKey(request)))) return null;
    if (!changesSomething(draft)) return unchanged(tx, draft, origin);
    return writeDraft(tx, writing, draft, origin, coalesceKeyOf(origin, changes));
  }

  async function committedBefore(db: Db, project: Project, origin: ChangeOrigin): Promise<Committed | null> {
    if (origin.type !== "step") return null;
    const { generationId, index } = origin;
    const projectId = project.id;
    const step = await repositories.storyboard.readCommittedStep(db, { projectId, generationId, index });
    if (!step) return null;
    const { changeSetId, versionIds } = step;
    const versions = await repositories.storyboard.readVersions(db, { projectId, versionIds });
    const scenes = versionIds.flatMap((id) => versions.get(id) ?? []);
    return {
      changeSetId,
      scenes,
      project,
      history: await repositories.changeSets.readHistory(db, projectId),
    };
  }

  /** Everything is already as the changes want it: no version, no change set, nothing to undo. */
  async function unchanged(tx: Db, draft: Draft, origin: ChangeOrigin): Promise<Committed> {
    const scenes = [...draft.scenes.values()].flatMap((scene) => scene.current ?? []);
    if (origin.type === "step") {
      const committed = { changeSetId: null, versionIds: scenes.map((scene) => scene.versionId) };
      const { generationId, index } = origin;
      await repositories.storyboard.saveCommittedStep(tx, { generationId, index, committed });
    }
    const { project } = draft;
    return {
      changeSetId: null,
      scenes,
      project,
      history: await repositories.changeSets.readHistory(tx, project.id),
    };
  }

  return { commit };
}

function validated(changes: Change[]): Change[] {
  const result = changesSchema.safeParse(changes);
  if (!result.success)
    throw new AppError("invalid_input", z.prettifyError(result.error), { cause: result.error });
  if (!isStorable(result.data)) {
    throw new AppError(
      "invalid_encoding",
      "The text holds characters that can't be stored (broken UTF-8 or NUL).",
    );
  }
  return result.data;
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError("cancelled", "This was cancelled.");
}
