import { createStore, type StoreApi } from "zustand/vanilla";
import type { ErrorReport } from "@/domain/app-error";
import type { Look } from "@/domain/look";
import type { ImageMessagePart } from "@/domain/message";
import type { Story } from "@/domain/story";
import { type Drafts, noDrafts } from "../drafts/drafts";
import type { OpenedProject } from "../studio-api";
import type { LiveTexts } from "./live-texts";
import { type Overlay, type StudioScene, scenesWithOverlays } from "./overlays";
import { type ProjectState, stateFromOpened } from "./project-state";

export type Connection = "connecting" | "live" | "lost";

/** A message that the server has not confirmed yet. */
export type PendingMessage = {
  /** Also its idempotency key: sent again, it is the same message. */
  key: string;
  text: string;
  pictures: readonly ImageMessagePart[];
  selectedSceneId: string | null;
  status: "sending" | "failed";
  error: ErrorReport | null;
  /** The stored message's id, once the server has answered and its event is still on the way. */
  messageId: string | null;
};

/** Why a scene does not play. */
export type SceneFault = {
  /** `froze`: it hung the page and was set aside · `threw`: its code failed while drawing. */
  kind: "froze" | "threw";
  codeHash: string;
  /** The control values it failed with, as JSON: other values are another try. */
  controls: string;
  message: string;
};

export type StudioState = {
  /** What the server says. */
  server: ProjectState;
  /** The scenes as shown: the server's, with waiting changes laid over. */
  scenes: StudioScene[];
  overlays: Overlay[];
  drafts: Drafts;
  /** The look that somebody is trying, until it is saved. */
  lookDraft: Look | null;
  connection: Connection;
  /** What steps are writing now. */
  liveTexts: LiveTexts;
  /** The project's stories, the newest first; empty until they are read. */
  stories: Story[];
  selectedSceneId: string | null;
  outbox: PendingMessage[];
  /** Generations that this tab asked for: the stage follows these. */
  ownGenerations: ReadonlySet<string>;
  faults: Record<string, SceneFault>;
  /** Saves under way. */
  saving: number;
  /** Hash of the code that the stage painted last. */
  paintedHash: string | null;
};

export type StudioStore = StoreApi<StudioState>;

/** The store of one open project. `scenes` is kept in step with `server` and `overlays` by `update`. */
export function createStudioStore(opened: OpenedProject): StudioStore {
  const server = stateFromOpened(opened);
  const scenes = scenesWithOverlays(server.scenes, []);
  return createStore<StudioState>(() => ({
    server,
    scenes,
    overlays: [],
    drafts: noDrafts,
    lookDraft: null,
    connection: "connecting",
    liveTexts: {},
    stories: [],
    selectedSceneId: scenes[0]?.sceneId ?? null,
    outbox: [],
    // Those under way when the page is opened were, as a rule, started by it (a project begun from a prompt).
    ownGenerations: new Set(server.generations.map((generation) => generation.generationId)),
    faults: {},
    saving: 0,
    paintedHash: null,
  }));
}

/** Changes the state and derives what follows from it: the shown scenes, and a selection that exists. */
export function update(store: StudioStore, change: (state: StudioState) => Partial<StudioState>): void {
  store.setState((state) => {
    const next = { ...state, ...change(state) };
    if (next.server.scenes !== state.server.scenes || next.overlays !== state.overlays) {
      next.scenes = scenesWithOverlays(next.server.scenes, next.overlays);
      next.selectedSceneId = selectionIn(next.scenes, next.selectedSceneId, state.scenes);
    }
    return next;
  });
}

/** The selection stays on its scene; when that is gone it moves to the one that took its place. */
function selectionIn(scenes: StudioScene[], selected: string | null, before: StudioScene[]): string | null {
  if (selected !== null && scenes.some((scene) => scene.sceneId === selected)) return selected;
  const place = before.findIndex((scene) => scene.sceneId === selected);
  return (scenes[Math.max(0, place)] ?? scenes.at(-1))?.sceneId ?? null;
}
