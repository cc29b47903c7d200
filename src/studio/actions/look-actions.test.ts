import { beforeEach, describe, expect, it, vi } from "vitest";
import { defaultLook } from "@/domain/look";
import { playableProject } from "../sandbox/playable-project";
import { studioBench } from "../test/studio-bench";
import { createLookActions } from "./look-actions";

beforeEach(() => {
  vi.useFakeTimers();
});

function bench() {
  const studio = studioBench();
  return { ...studio, look: createLookActions(studio.context, async () => undefined) };
}
const compile = (code: string) => ({ type: "compiled" as const, compiled: code, codeHash: code });

describe("the look's actions", () => {
  it("shows a look at once over all scenes, and saves it once the hand rests", async () => {
    const { look, store, api } = bench();
    const palette = { ...defaultLook.palette, accent: "#ff0000" };
    look.changeLook({ pace: "calm" });
    look.changeLook({ palette });
    const recolor = vi.fn((code: string) => `${code} // red`);
    const played = playableProject(store.getState(), compile, recolor);
    expect(played.look).toMatchObject({ pace: "calm", palette });
    expect(played.scenes.every(({ codeHash }) => codeHash.endsWith("// red"))).toBe(true);
    expect(api.updateLook).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(800);
    expect(api.updateLook).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ look: { ...defaultLook, pace: "calm", palette } }),
    );
    expect(store.getState().lookDraft).toBeNull();
    expect(store.getState().server.project.look).toMatchObject({ pace: "calm", palette });
  });

  it("takes a look back that cannot be saved, and says why", async () => {
    const { look, store, api, notify } = bench();
    api.updateLook.mockResolvedValueOnce({ type: "rejected", text: "“Intro” can't be saved.", problems: [] });
    look.changeLook({ texture: "paper" });
    await vi.advanceTimersByTimeAsync(800);
    expect(store.getState().lookDraft).toBeNull();
    expect(notify).toHaveBeenCalledWith({ kind: "error", text: "“Intro” can't be saved." });
  });

  it("keeps what is touched while a save is under way, and saves it next", async () => {
    const { look, store, api } = bench();
    look.changeLook({ corner: 0 });
    await vi.advanceTimersByTimeAsync(700);
    look.changeLook({ corner: 0.05 });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(api.updateLook.mock.calls.map(([request]) => request.look.corner)).toEqual([0, 0.05]);
    expect(store.getState().server.project.look.corner).toBe(0.05);
  });
});
