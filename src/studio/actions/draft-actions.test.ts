import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { StudioRequestError } from "../studio-api";
import { id, scene as snapshot } from "../test/fixtures";
import { studioBench } from "../test/studio-bench";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const sceneId = id(101);

describe("a control that is changed by hand", () => {
  test("it is shown at once, before any request, and saved once after a pause", async () => {
    const { drafts, api, showControls, store } = studioBench();
    drafts.setControl(sceneId, "headline", "A");
    drafts.setControl(sceneId, "headline", "AB");
    expect(showControls).toHaveBeenLastCalledWith(sceneId, { headline: "AB" });
    expect(api.updateControls).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    expect(api.updateControls).toHaveBeenCalledTimes(1);
    expect(api.updateControls).toHaveBeenCalledWith({
      sceneId,
      baseVersionId: id(1_001),
      controls: { headline: "AB" },
    });
    expect(store.getState().drafts.controls).toEqual({});
  });

  test("what is changed during the save is kept and saved on top of the version that the save made", async () => {
    const { drafts, api, saved, store } = studioBench();
    let answer = () => {};
    api.updateControls.mockImplementationOnce(
      () => new Promise((resolve) => (answer = () => resolve(saved(sceneId, {})))),
    );
    drafts.setControl(sceneId, "headline", "A");
    await vi.advanceTimersByTimeAsync(500);
    drafts.setControl(sceneId, "headline", "B");
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().drafts.controls[sceneId]?.values).toEqual({ headline: "B" });
    await vi.advanceTimersByTimeAsync(500);
    expect(api.updateControls).toHaveBeenLastCalledWith({
      sceneId,
      baseVersionId: id(5_002),
      controls: { headline: "B" },
    });
    expect(store.getState().drafts.controls).toEqual({});
  });

  test("a refused value stays on the stage, with the reason", async () => {
    const { drafts, api, store, notify } = studioBench();
    const problems = [{ rule: "render", message: "It does not draw." }];
    api.updateControls.mockResolvedValue({ type: "rejected", text: "The check refused it.", problems });
    drafts.setControl(sceneId, "headline", "A");
    await vi.advanceTimersByTimeAsync(500);
    const draft = store.getState().drafts.controls[sceneId];
    expect(draft).toMatchObject({
      values: { headline: "A" },
      status: "refused",
      text: "The check refused it.",
      problems,
    });
    expect(notify).toHaveBeenCalledWith(expect.objectContaining({ kind: "error" }));
  });

  test("a collision is told, and keeping mine saves it over the newer version", async () => {
    const { drafts, api, store, notify } = studioBench();
    const current = snapshot(1, { versionId: id(7_000), versionNumber: 9 });
    api.updateControls.mockResolvedValueOnce({ type: "stale", text: "Changed elsewhere.", current });
    drafts.setControl(sceneId, "headline", "A");
    await vi.advanceTimersByTimeAsync(500);
    expect(store.getState().drafts.controls[sceneId]?.status).toBe("conflict");
    expect(notify).toHaveBeenCalledWith(expect.objectContaining({ text: "Changed elsewhere." }));
    await drafts.keepMine(sceneId);
    expect(api.updateControls).toHaveBeenLastCalledWith(
      expect.objectContaining({ baseVersionId: id(7_000) }),
    );
    expect(store.getState().drafts.controls).toEqual({});
  });

  test("a server that is away loses nothing: it is tried again", async () => {
    const { drafts, api, store } = studioBench();
    const away = { code: "interrupted", text: "Away.", retryable: true } as const;
    api.updateControls.mockRejectedValueOnce(new StudioRequestError(away));
    drafts.setControl(sceneId, "headline", "A");
    await vi.advanceTimersByTimeAsync(500);
    expect(store.getState().drafts.controls[sceneId]?.status).toBe("offline");
    await vi.advanceTimersByTimeAsync(4_000);
    expect(api.updateControls).toHaveBeenCalledTimes(2);
    expect(store.getState().drafts.controls).toEqual({});
  });
});

describe("code that is being written", () => {
  const sound = "export default function Scene() { return null; }";

  test("it is kept as a draft at once; saving it makes it the scene's code", async () => {
    const { drafts, api, store } = studioBench();
    drafts.previewCode(sceneId, sound);
    expect(store.getState().drafts.code[sceneId]?.code).toBe(sound);
    await drafts.saveCode(sceneId);
    expect(api.updateCode).toHaveBeenCalledTimes(1);
    expect(store.getState().server.scenes[0]?.code).toBe(sound);
    expect(store.getState().drafts.code).toEqual({});
  });

  test("what the check refuses stays in the editor, with the places", async () => {
    const { drafts, api, store } = studioBench();
    const problems = [{ rule: "global", message: "fetch is not available.", line: 3 }];
    api.updateCode.mockResolvedValue({ type: "rejected", text: "Not saved.", problems });
    drafts.previewCode(sceneId, sound);
    await drafts.saveCode(sceneId);
    expect(store.getState().drafts.code[sceneId]).toMatchObject({ code: sound, status: "refused", problems });
  });

  test("typed back to what is saved there is nothing to save", () => {
    const { drafts, store } = studioBench();
    const saved = store.getState().scenes[0]?.code ?? "";
    drafts.previewCode(sceneId, sound);
    drafts.previewCode(sceneId, saved);
    expect(store.getState().drafts.code).toEqual({});
  });

  test("an empty text is never sent", async () => {
    const { drafts, api, store } = studioBench();
    drafts.previewCode(sceneId, "  ");
    await drafts.saveCode(sceneId);
    expect(api.updateCode).not.toHaveBeenCalled();
    expect(store.getState().drafts.code[sceneId]?.status).toBe("refused");
  });
});
