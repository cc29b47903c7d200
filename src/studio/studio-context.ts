import type { Notify } from "./notices";
import type { SandboxLink } from "./sandbox/sandbox-link";
import type { PlaybackStore } from "./state/playback-store";
import type { StudioStore } from "./state/studio-store";
import type { StudioApi } from "./studio-api";
import type { SceneSaver } from "./sync/scene-saver";

/** What the actions of one open project work with. */
export type StudioContext = {
  projectId: string;
  api: StudioApi;
  store: StudioStore;
  playback: PlaybackStore;
  sandbox: SandboxLink;
  saver: SceneSaver;
  notify: Notify;
};
