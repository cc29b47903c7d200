import { describe, expect, test } from "vitest";
import { id } from "../test/fixtures";
import { studioBench } from "../test/studio-bench";
import { createPlaybackActions } from "./playback-actions";

function bench() {
  const studio = studioBench();
  return { ...studio, actions: createPlaybackActions(studio.context) };
}

describe("going through the video", () => {
  test("a scene that is chosen while standing still is shown where it is best seen", () => {
    const { actions, playback, sandbox, store } = bench();
    actions.goToScene(id(102));
    expect(sandbox.seek).toHaveBeenCalledWith(90 + 49);
    expect(playback.getState().poster).toBe(true);
    expect(store.getState().selectedSceneId).toBe(id(102));
  });

  test("a scene that is chosen while playing is played from its first frame", () => {
    const { actions, playback, sandbox } = bench();
    playback.setState({ playing: true });
    actions.goToScene(id(103));
    expect(sandbox.seek).toHaveBeenCalledWith(180);
    expect(playback.getState().poster).toBe(false);
  });

  test("a scene that is under the playhead stays as it is", () => {
    const { actions, sandbox } = bench();
    actions.goToScene(id(101));
    expect(sandbox.seek).not.toHaveBeenCalled();
  });

  test("seeking is held within the video and selects the scene there", () => {
    const { actions, sandbox, store } = bench();
    actions.seek(99_999);
    expect(sandbox.seek).toHaveBeenLastCalledWith(269);
    expect(store.getState().selectedSceneId).toBe(id(103));
    actions.seek(-5);
    expect(sandbox.seek).toHaveBeenLastCalledWith(0);
  });

  test("scrubbing pauses, and goes on playing afterwards only if it was playing before", () => {
    const { actions, playback, sandbox } = bench();
    actions.startScrub();
    actions.endScrub();
    expect(sandbox.play).not.toHaveBeenCalled();
    playback.setState({ playing: true });
    actions.startScrub();
    actions.endScrub();
    expect(sandbox.pause).toHaveBeenCalledTimes(1);
    expect(sandbox.play).toHaveBeenCalledTimes(1);
  });
});
