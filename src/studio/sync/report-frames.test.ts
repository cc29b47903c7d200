import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FrameSample } from "@/domain/frame-measure";
import type { ProjectEvent, ProjectEventBody } from "@/domain/project-event";
import type { SceneSnapshot } from "@/domain/scene";
import { update } from "../state/studio-store";
import { studioBench } from "../test/studio-bench";
import { createFrameReporter } from "./report-frames";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const samples: FrameSample[] = [{ frame: 1, boxes: [] }];

function open() {
  const bench = studioBench();
  const [scene] = bench.store.getState().server.scenes;
  if (!scene) throw new Error("The bench has a scene.");
  const measure = vi.fn(async () => samples);
  const reporter = createFrameReporter({ api: bench.api, store: bench.store, sandbox: { measure } });
  const hear = (body: ProjectEventBody) => reporter.hear({ body } as ProjectEvent);
  const own = (generationId: string) =>
    update(bench.store, () => ({ ownGenerations: new Set([generationId]) }));
  const changed = (generationId: string, one: SceneSnapshot = scene) =>
    hear({
      type: "scenes.changed",
      generationId,
      changeSetId: null,
      scenes: [one],
      revision: 1,
      history: { undo: null, redo: null },
    });
  const finished = (generationId: string) =>
    hear({ type: "generation.finished", generationId, outcome: "done", message: null, error: null });
  const settle = () => vi.advanceTimersByTimeAsync(5_000);
  return { ...bench, reporter, scene, measure, own, changed, finished, settle };
}

it("has what this tab's message made measured once it has ended, and reports it with its version", async () => {
  const { api, scene, measure, own, changed, finished, settle } = open();
  own("g");
  changed("g");
  await settle();
  expect(measure).not.toHaveBeenCalled();
  finished("g");
  await settle();
  expect(measure).toHaveBeenCalledTimes(1);
  const { sceneId, versionId } = scene;
  expect(api.reportFrames).toHaveBeenCalledWith({ sceneId, versionId, samples });
});

it("looks again at what was mended after the end", async () => {
  const { api, own, changed, finished, settle } = open();
  own("g");
  changed("g");
  finished("g");
  await settle();
  changed("g");
  await settle();
  expect(api.reportFrames).toHaveBeenCalledTimes(2);
});

it("leaves alone what others made, what has another version by now, what is being edited, and a closed studio", async () => {
  const { api, store, reporter, scene, own, changed, finished, settle } = open();
  changed("another tab's");
  finished("another tab's");
  own("g");
  changed("g", { ...scene, versionId: "00000000-0000-4000-8000-0000000000ff" });
  finished("g");
  await settle();
  update(store, ({ drafts }) => ({
    drafts: {
      ...drafts,
      code: { [scene.sceneId]: { code: "//", baseVersionId: scene.versionId } as never },
    },
  }));
  changed("g");
  await settle();
  reporter.stop();
  changed("g");
  await settle();
  expect(api.reportFrames).not.toHaveBeenCalled();
});
