import { vi } from "vitest";
import type { SaveResult } from "@/domain/save-result";
import type { SceneSnapshot } from "@/domain/scene";
import type { EventListener, OpenedProject, StudioApi } from "../studio-api";
import { id, opened, project, videoExport } from "./fixtures";

/** A server that answers as told: every call is a `vi.fn`, saves answer with `saved` unless a test says otherwise. */
export function fakeApi(world: OpenedProject = opened()) {
  let listener: EventListener | null = null;
  let revision = world.project.revision;
  const current = new Map(world.scenes.map((scene) => [scene.sceneId, scene]));

  const saved = (sceneId: string, change: Partial<SceneSnapshot>): SaveResult => {
    const before = current.get(sceneId);
    if (!before) throw new Error(`no scene ${sceneId}`);
    revision += 1;
    const next = {
      ...before,
      ...change,
      versionId: id(5_000 + revision),
      versionNumber: before.versionNumber + 1,
    };
    current.set(sceneId, next);
    return {
      type: "saved",
      scenes: [next],
      project: project({ revision }),
      history: { undo: "something", redo: null },
    };
  };
  const answer = async () => saved(id(101), {});
  const api = {
    open: vi.fn<StudioApi["open"]>(async () => world),
    events: vi.fn<StudioApi["events"]>((_request, given) => {
      listener = given;
      return () => undefined;
    }),
    stories: vi.fn<StudioApi["stories"]>(async () => []),
    renameProject: vi.fn<StudioApi["renameProject"]>(async ({ name }) => project({ name })),
    setFormat: vi.fn<StudioApi["setFormat"]>(async ({ format }) => {
      revision += 1;
      const history = { undo: `Format ${format}`, redo: null };
      return { type: "saved", scenes: [], project: project({ format, revision }), history };
    }),
    updateLook: vi.fn<StudioApi["updateLook"]>(async ({ look }) => {
      revision += 1;
      const history = { undo: "The look", redo: null };
      return { type: "saved", scenes: [], project: project({ look, revision }), history };
    }),
    undo: vi.fn<StudioApi["undo"]>(answer),
    redo: vi.fn<StudioApi["redo"]>(answer),
    renameScene: vi.fn<StudioApi["renameScene"]>(async ({ sceneId, name }) => saved(sceneId, { name })),
    setDuration: vi.fn<StudioApi["setDuration"]>(async ({ sceneId, durationInFrames }) =>
      saved(sceneId, { durationInFrames }),
    ),
    setTransition: vi.fn<StudioApi["setTransition"]>(async ({ sceneId, transition }) =>
      saved(sceneId, { transition }),
    ),
    updateControls: vi.fn<StudioApi["updateControls"]>(async ({ sceneId }) => saved(sceneId, {})),
    updateCode: vi.fn<StudioApi["updateCode"]>(async ({ sceneId, code }) => saved(sceneId, { code })),
    moveScene: vi.fn<StudioApi["moveScene"]>(async ({ sceneId }) => saved(sceneId, { position: "z" })),
    duplicateScene: vi.fn<StudioApi["duplicateScene"]>(answer),
    deleteScene: vi.fn<StudioApi["deleteScene"]>(async ({ sceneId }) => saved(sceneId, { deleted: true })),
    versions: vi.fn<StudioApi["versions"]>(async () => []),
    restoreVersion: vi.fn<StudioApi["restoreVersion"]>(async ({ sceneId }) =>
      saved(sceneId, { deleted: false }),
    ),
    reportFrames: vi.fn<StudioApi["reportFrames"]>(async () => ({ type: "clean" })),
    send: vi.fn<StudioApi["send"]>(async () => ({ generationId: id(900), messageId: id(501) })),
    retryStep: vi.fn<StudioApi["retryStep"]>(async () => ({ generationId: id(901) })),
    cancel: vi.fn<StudioApi["cancel"]>(async () => undefined),
    cancelOrder: vi.fn<StudioApi["cancelOrder"]>(async () => undefined),
    deletePicture: vi.fn<StudioApi["deletePicture"]>(async ({ assetId }) => ({ assetIds: [assetId] })),
    finishStory: vi.fn<StudioApi["finishStory"]>(async () => ({ generationId: id(902) })),
    startExport: vi.fn<StudioApi["startExport"]>(async () => videoExport(1)),
    cancelExport: vi.fn<StudioApi["cancelExport"]>(async () => undefined),
  } satisfies StudioApi;
  return { api, saved, stream: () => listener };
}
