import type { SceneSnapshot } from "@/domain/scene";
import type { Db } from "../db/database";
import { type JoinedSet, joinChangeSet } from "./change-set-to-join";
import { changedScenes, type Draft, type DraftScene } from "./draft";
import { isSame } from "./merge-scene";
import { type ChangeOrigin, type Committed, generationOf } from "./storyboard";
import type { Writing } from "./writing";

/** Writes the draft, within a transaction that holds the project's row: versions, pointers, change set, event, step. */
export async function writeDraft(
  tx: Db,
  writing: Writing,
  draft: Draft,
  origin: ChangeOrigin,
  coalesceKey: string | null,
): Promise<Committed> {
  const { storyboard, changeSets } = writing.repositories;
  const projectId = draft.project.id;
  const at = writing.clock.now();
  const set = draft.moved ? null : await joinChangeSet(tx, writing, draft, origin, coalesceKey, at);
  const { written, pointed } = await resolveVersions(tx, writing, draft);
  const summary = draft.moved ? wordsFor(draft) : origin.summary;
  await storyboard.insertVersions(tx, {
    versions: written,
    changeSetId: set?.id ?? null,
    summary,
    createdAt: at,
  });
  const fresh = new Set(written.filter((version) => version.versionNumber === 1));
  const scenes = [...written, ...pointed];
  await storyboard.movePointers(
    tx,
    scenes.filter((version) => !fresh.has(version)),
  );
  if (set) await touch(tx, writing, draft, set, scenes);
  if (draft.moved) {
    await storyboard.setStates(tx, draft.moved.changeSetIds, draft.moved.to);
    for (const version of written) {
      const maker = draft.unmade.get(version.sceneId);
      if (maker !== undefined && version.deleted) await storyboard.setBefore(tx, maker, version);
    }
  }
  const fields = draft.projectFields;
  const project = await storyboard.reviseProject(tx, { projectId, fields, updatedAt: at });
  const history = await changeSets.readHistory(tx, projectId);
  const generationId = generationOf(origin);
  const changeSetId = set?.id ?? null;
  await writing.events.append(tx, projectId, [
    { type: "scenes.changed", generationId, changeSetId, scenes, revision: project.revision, history },
    ...(Object.keys(fields).length > 0 ? [{ type: "project.changed" as const, generationId, project }] : []),
  ]);
  if (origin.type === "step") {
    const committed = { changeSetId, versionIds: scenes.map((version) => version.versionId) };
    await storyboard.saveCommittedStep(tx, { ...stepOf(origin), committed });
  }
  return { changeSetId, scenes, project, history };
}

const stepOf = ({ generationId, index }: Extract<ChangeOrigin, { type: "step" }>) => ({
  generationId,
  index,
});

const wordsFor = (draft: Draft) => (draft.moved?.to === "undone" ? "Undone" : "Redone");

/** Each changed scene either goes back to a version that is stored and says just this, or gets a new one. */
async function resolveVersions(
  tx: Db,
  { repositories, clock }: Writing,
  draft: Draft,
): Promise<{ written: SceneSnapshot[]; pointed: SceneSnapshot[] }> {
  const changed = changedScenes(draft);
  const numbers = await repositories.storyboard.latestNumbers(
    tx,
    changed.map((scene) => scene.sceneId),
  );
  const written: SceneSnapshot[] = [];
  const pointed: SceneSnapshot[] = [];
  for (const scene of changed) {
    const same = draft.moved ? storedLike(scene) : undefined;
    if (same) pointed.push(same);
    else
      written.push({
        sceneId: scene.sceneId,
        projectId: draft.project.id,
        versionId: clock.newId(),
        versionNumber: (numbers.get(scene.sceneId) ?? 0) + 1,
        ...scene.fields,
      });
  }
  return { written, pointed };
}

function storedLike({ fields, known }: DraftScene): SceneSnapshot | undefined {
  return known.find((version) => isSame(version, fields));
}

async function touch(
  tx: Db,
  { repositories }: Writing,
  draft: Draft,
  set: JoinedSet,
  scenes: SceneSnapshot[],
): Promise<void> {
  for (const { sceneId, versionId } of scenes) {
    const beforeVersionId = draft.scenes.get(sceneId)?.current?.versionId ?? null;
    await repositories.storyboard.touchScene(tx, {
      ...{ changeSetId: set.id, sceneId, beforeVersionId, afterVersionId: versionId },
    });
  }
}
