import { describe, expect, test } from "vitest";
import { StudioRequestError } from "../studio-api";
import { id, scene as snapshot } from "../test/fixtures";
import { studioBench } from "../test/studio-bench";

const sceneId = id(101);
const shown = ({ store }: ReturnType<typeof studioBench>) =>
  store.getState().scenes.map((scene) => scene.name);

describe("changes to the storyboard", () => {
  test("a rename shows before the server answers, and its version is named", async () => {
    const bench = studioBench();
    const saving = bench.scenes.renameScene(sceneId, " Opening ");
    expect(shown(bench)).toEqual(["Opening", "Scene 2", "Scene 3"]);
    expect(bench.api.renameScene.mock.calls.length).toBeLessThanOrEqual(1);
    await saving;
    expect(bench.api.renameScene).toHaveBeenCalledWith({
      sceneId,
      baseVersionId: id(1_001),
      name: "Opening",
    });
    expect(bench.store.getState().overlays).toEqual([]);
    expect(shown(bench)).toEqual(["Opening", "Scene 2", "Scene 3"]);
  });

  test("two changes of one scene go one after the other, the second over the first's version", async () => {
    const { scenes, api, store } = studioBench();
    await Promise.all([scenes.renameScene(sceneId, "A"), scenes.setDuration(sceneId, 60)]);
    expect(api.setDuration).toHaveBeenCalledWith({ sceneId, baseVersionId: id(5_002), durationInFrames: 60 });
    expect(store.getState().scenes[0]).toMatchObject({ name: "A", durationInFrames: 60 });
  });

  test("what can't be saved is taken back and told, with a way to try again", async () => {
    const bench = studioBench();
    const away = { code: "interrupted", text: "Away.", retryable: true } as const;
    bench.api.moveScene.mockRejectedValueOnce(new StudioRequestError(away));
    await bench.scenes.moveScene(sceneId, id(103));
    expect(shown(bench)).toEqual(["Scene 1", "Scene 2", "Scene 3"]);
    expect(bench.notify).toHaveBeenCalledWith({
      kind: "error",
      text: "Away.",
      action: { label: "Try again", run: expect.any(Function) },
    });
  });

  test("somebody's newer version is shown, and mine is applied only when I say so", async () => {
    const bench = studioBench();
    const current = snapshot(1, { name: "Theirs", versionId: id(7_000) });
    bench.api.renameScene.mockResolvedValueOnce({ type: "stale", text: "Renamed elsewhere.", current });
    await bench.scenes.renameScene(sceneId, "Mine");
    expect(shown(bench)[0]).toBe("Theirs");
    expect(bench.notify).toHaveBeenCalledWith(
      expect.objectContaining({ action: expect.objectContaining({ label: "Apply mine" }) }),
    );
  });

  test("deleting selects the neighbour and offers to bring the scene back", async () => {
    const bench = studioBench();
    await bench.scenes.deleteScene(sceneId);
    expect(shown(bench)).toEqual(["Scene 2", "Scene 3"]);
    expect(bench.store.getState().selectedSceneId).toBe(id(102));
    bench.notify.mock.calls[0]?.[0].action.run();
    await expect.poll(() => shown(bench)).toEqual(["Scene 1", "Scene 2", "Scene 3"]);
    expect(bench.api.restoreVersion).toHaveBeenCalledWith(
      expect.objectContaining({ sceneId, versionId: id(1_001) }),
    );
  });

  test("a duration is held within half a second and ten minutes", async () => {
    const { scenes, api } = studioBench();
    await scenes.setDuration(sceneId, 1);
    await scenes.setDuration(sceneId, 10_000_000);
    await scenes.setDuration(sceneId, Number.NaN);
    expect(api.setDuration.mock.calls.map(([request]) => request.durationInFrames)).toEqual([15, 18_000]);
  });
});
