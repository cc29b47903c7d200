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
  /** The playhead stands where a chosen scene is best seen: playing begins at that scene's first frame. */
  poster: boolean;
};

export type PlaybackStore = StoreApi<PlaybackState>;

/** `posterFrame`: where the first scene is best seen, until somebody plays or seeks. */
export function createPlaybackStore(posterFrame = 0): PlaybackStore {
  return createStore<PlaybackState>(() => ({
    frame: posterFrame,
    playing: false,
    loop: "all",
    rate: 1,
    scrubbing: false,
    poster: posterFrame > 0,
  }));
}
