import { createStore, type StoreApi } from "zustand/vanilla";

export type LoopMode = "off" | "all" | "scene";

/** Where the stage stands. Apart from the studio's store since it changes with every frame. */
export type PlaybackState = {
  /** Frame of the whole video, from 0. */
  frame: number;
  playing: boolean;
  loop: LoopMode;
  rate: number;
  /** While a person drags the playhead, frames told by the player are older than the hand. */
  scrubbing: boolean;
};

export type PlaybackStore = StoreApi<PlaybackState>;

export function createPlaybackStore(): PlaybackStore {
  return createStore<PlaybackState>(() => ({
    frame: 0,
    playing: false,
    loop: "all",
    rate: 1,
    scrubbing: false,
  }));
}
