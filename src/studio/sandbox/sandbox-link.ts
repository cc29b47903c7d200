import type { Controls } from "@/domain/control";
import type { FrameSample } from "@/domain/frame-measure";
import type { FromSandbox, PlayableProject, ThumbnailSlot, ToSandbox } from "@/domain/sandbox-message";
import { loadSceneLanguage } from "../scene-language";
import { sceneAtFrame, totalFramesOf } from "../state/overlays";
import type { PlaybackStore } from "../state/playback-store";
import { type SceneFault, type StudioState, type StudioStore, update } from "../state/studio-store";
import { createCompileCache, createRecolorCache } from "./compile-cache";
import { createFreezeJudge } from "./freeze-judge";
import { createGoTo } from "./go-to";
import { loopMessage } from "./loop-message";
import { createMeasurements } from "./measurements";
import { type Compiled, playableProject, type Recolor } from "./playable-project";
import { createSandboxHost, type SandboxHost } from "./sandbox-host";

export type FrameKind = "stage" | "thumbnails";

/** How long the browser takes to be rid of a process that hangs; a new frame before that could land in it. */
const restAfterFreezeMs = 900;
const restAfterBootMs = 2_000;
/** A freeze this soon after a change is laid to the scene that was changed. */
const blameChangeMs = 4_000;

export type ReplaceTerms = { restMs: number; bootMs: number };

/** Keeps the isolated frames showing what the studio's stores hold. */
export type SandboxLink = {
  host(kind: FrameKind): SandboxHost;
  /** Calls back when a frame must go; after `restMs` a new one may take its place, which is ready within `bootMs`. */
  onReplace(kind: FrameKind, replace: (terms: ReplaceTerms) => void): () => void;
  /** Live values of one scene, posted at once: they show in the next frame. */
  showControls(sceneId: string, controls: Controls): void;
  showThumbnails(slots: ThumbnailSlot[]): void;
  /** Tells what plays, at once where it is known and whenever it changes: for frames that somebody else looks after. */
  watch(tell: (project: PlayableProject) => void): () => void;
  /** Until what this returns is called, a frame that says nothing counts as busy: others are drawn in the same process. */
  excuseSilence(): () => void;
  /** What these frames of a scene show, drawn out of sight; null where they could not be measured. */
  measure(sceneId: string, frames: number[]): Promise<FrameSample[] | null>;
  play(): void;
  pause(): void;
  seek(frame: number): void;
  start(): () => void;
};

export function createSandboxLink(store: StudioStore, playback: PlaybackStore): SandboxLink {
  const replacers: Record<FrameKind, Set<(terms: ReplaceTerms) => void>> = {
    stage: new Set(),
    thumbnails: new Set(),
  };
  const freezes = createFreezeJudge();
  const measurements = createMeasurements();
  let failedBoots = 0;
  let changedAt: { sceneId: string; time: number } | null = null;
  let compile: ((code: string) => Compiled) | null = null;
  let recolor: Recolor | undefined;
  let project: PlayableProject | null = null;
  let slots: ThumbnailSlot[] = [];

  let excuses = 0;
  const watchers = new Set<(project: PlayableProject) => void>();

  const hosts: Record<FrameKind, SandboxHost> = {
    stage: makeHost("stage"),
    thumbnails: makeHost("thumbnails"),
  };
  const both = (message: ToSandbox) => {
    hosts.stage.post(message);
    hosts.thumbnails.post(message);
  };
  const goTo = createGoTo((frame) => hosts.stage.post({ type: "seek", frame }));

  function makeHost(kind: FrameKind): SandboxHost {
    return createSandboxHost({
      isVisible: () => document.visibilityState === "visible" && excuses === 0,
      onReady: () => sync(kind),
      onMessage(message) {
        if (message.type === "measured") measurements.hear(message);
        else if (kind === "stage") hearStage(message);
        else hearThumbnails(message);
      },
      onFrozen: (cause) => replaceFrames(kind, cause),
    });
  }

  /** Gives a new frame all that it needs to carry on where the former one stood. */
  function sync(kind: FrameKind) {
    if (!project) return;
    hosts[kind].post({ type: "load", project, autoplay: false });
    if (kind === "thumbnails") {
      hosts.thumbnails.post({ type: "thumbnails", slots });
      return;
    }
    const { frame, playing, rate } = playback.getState();
    hosts.stage.post({ type: "rate", rate });
    hosts.stage.post(loopMessage(store.getState(), playback.getState()));
    goTo.to(frame);
    if (playing) hosts.stage.post({ type: "play" });
  }

  function hearStage(message: FromSandbox) {
    if (message.type === "frame") {
      goTo.arrived(message.frame);
      if (!playback.getState().scrubbing && !goTo.isUnderWay()) playback.setState({ frame: message.frame });
    } else if (message.type === "playing") {
      playback.setState({ playing: message.playing });
    } else if (message.type === "painted") {
      update(store, () => ({ paintedHash: message.codeHash }));
    } else if (message.type === "scene-error") {
      blame(message.sceneId, { kind: "threw", codeHash: message.codeHash, message: message.message });
    }
  }

  function hearThumbnails(message: FromSandbox) {
    if (message.type === "scene-error") {
      blame(message.sceneId, { kind: "threw", codeHash: message.codeHash, message: message.message });
    }
  }

  function blame(sceneId: string, fault: Omit<SceneFault, "controls">) {
    const controls = JSON.stringify(store.getState().drafts.controls[sceneId]?.values ?? {});
    update(store, ({ faults }) => ({ faults: { ...faults, [sceneId]: { ...fault, controls } } }));
  }

  /**
   * A frame hangs: new ones take the place of both, the second time without the scene that is at fault. Both, since the
   * browser may run them in one process: while one of them lives on, a new frame could land in the process that hangs.
   */
  function replaceFrames(kind: FrameKind, cause: "silence" | "boot") {
    if (cause === "silence") judgeFreeze(kind);
    failedBoots = cause === "boot" ? failedBoots + 1 : 0;
    // Neither is listened to from here on: one hang is one replacement.
    hosts.stage.attach(null);
    hosts.thumbnails.attach(null);
    const terms = {
      restMs: failedBoots === 0 ? restAfterFreezeMs : restAfterBootMs,
      bootMs: 5_000 * 2 ** Math.min(3, failedBoots),
    };
    for (const replace of [...replacers.stage, ...replacers.thumbnails]) replace(terms);
  }

  function judgeFreeze(kind: FrameKind) {
    const { scenes } = store.getState();
    // What a frame says in the task that it hangs in may never leave it, so there are second best guesses.
    const suspect = hosts[kind].suspect() ?? hosts.stage.suspect() ?? hosts.thumbnails.suspect();
    const changed = changedAt && Date.now() - changedAt.time < blameChangeMs ? changedAt.sceneId : null;
    const playing = kind === "stage" ? sceneAtFrame(scenes, playback.getState().frame)?.sceneId : undefined;
    const sceneId = suspect?.sceneId ?? changed ?? freezes.recent() ?? playing;
    const scene = scenes.find((candidate) => candidate.sceneId === sceneId);
    const playable = project?.scenes.find((candidate) => candidate.sceneId === scene?.sceneId);
    if (!scene || !playable) return;
    // Code that was typed a moment ago needs no second chance; everything else may have met a busy machine.
    const isJustTyped =
      scene.sceneId === changed && store.getState().drafts.code[scene.sceneId] !== undefined;
    if (freezes.judge(scene.sceneId) === "replace" && !isJustTyped) return;
    freezes.forget(scene.sceneId);
    const message = `“${scene.name}” stopped responding, so it was set aside. The other scenes play on.`;
    blame(scene.sceneId, { kind: "froze", codeHash: suspect?.codeHash ?? playable.codeHash, message });
  }

  /** Posts the project anew when what plays has changed; live control values alone never come this way. */
  function load(state: StudioState) {
    if (!compile) return;
    const next = playableProject(state, compile, recolor);
    if (project && JSON.stringify(next) === JSON.stringify(project)) return;
    const before = new Map(project?.scenes.map((scene) => [scene.sceneId, scene.codeHash]));
    const changed = next.scenes.find((scene) => before.get(scene.sceneId) !== scene.codeHash);
    if (changed) changedAt = { sceneId: changed.sceneId, time: Date.now() };
    project = next;
    clearFaults(state, next);
    both({ type: "load", project: next, autoplay: playback.getState().playing });
    for (const tell of watchers) tell(next);
  }

  /** A scene that failed with other code than it has now is another try. */
  function clearFaults(state: StudioState, next: PlayableProject) {
    const stale = Object.entries(state.faults).filter(([sceneId, fault]) => {
      const scene = next.scenes.find((candidate) => candidate.sceneId === sceneId);
      return !scene?.codeHash.startsWith(fault.codeHash);
    });
    if (stale.length === 0) return;
    const gone = new Set(stale.map(([sceneId]) => sceneId));
    update(store, ({ faults }) => ({
      faults: Object.fromEntries(Object.entries(faults).filter(([sceneId]) => !gone.has(sceneId))),
    }));
  }

  return {
    host: (kind) => hosts[kind],
    onReplace(kind, replace) {
      replacers[kind].add(replace);
      return () => replacers[kind].delete(replace);
    },
    showControls(sceneId, controls) {
      changedAt = { sceneId, time: Date.now() };
      both({ type: "controls", sceneId, controls });
    },
    showThumbnails(next) {
      slots = next;
      hosts.thumbnails.post({ type: "thumbnails", slots });
    },
    watch(tell) {
      watchers.add(tell);
      if (project) tell(project);
      return () => watchers.delete(tell);
    },
    excuseSilence() {
      let isOver = false;
      excuses += 1;
      return () => {
        if (!isOver) excuses -= 1;
        isOver = true;
      };
    },
    async measure(sceneId, frames) {
      // The strip's frame draws stills anyway: the stage plays on.
      const kind = hosts.thumbnails.isReady() ? "thumbnails" : "stage";
      const scene = project?.scenes.find((one) => one.sceneId === sceneId);
      if (!scene || !hosts[kind].isReady()) return null;
      return measurements.ask(scene.codeHash, (id) =>
        hosts[kind].post({ type: "measure", id, sceneId, frames }),
      );
    },
    play() {
      const { frame, poster } = playback.getState();
      const { scenes } = store.getState();
      if (poster) goTo.to(sceneAtFrame(scenes, frame)?.startFrame ?? 0);
      else if (frame >= totalFramesOf(scenes) - 1) goTo.to(0);
      hosts.stage.post({ type: "play" });
      playback.setState({ playing: true, poster: false });
    },
    pause() {
      hosts.stage.post({ type: "pause" });
      playback.setState({ playing: false });
    },
    seek(frame) {
      playback.setState({ frame, poster: false });
      goTo.to(frame);
    },
    start() {
      const hear = (event: MessageEvent) => {
        hosts.stage.receive(event);
        hosts.thumbnails.receive(event);
      };
      window.addEventListener("message", hear);
      const stopStore = store.subscribe((state, before) => {
        const isShown =
          state.scenes !== before.scenes ||
          state.drafts.code !== before.drafts.code ||
          state.faults !== before.faults ||
          state.lookDraft !== before.lookDraft ||
          state.server.project !== before.server.project;
        if (isShown) load(state);
        if (state.scenes !== before.scenes || state.selectedSceneId !== before.selectedSceneId) {
          hosts.stage.post(loopMessage(state, playback.getState()));
        }
      });
      const stopPlayback = playback.subscribe((state, before) => {
        if (state.loop !== before.loop) hosts.stage.post(loopMessage(store.getState(), state));
        if (state.rate !== before.rate) hosts.stage.post({ type: "rate", rate: state.rate });
      });
      void loadSceneLanguage().then((language) => {
        compile = createCompileCache(language);
        recolor = createRecolorCache(language);
        load(store.getState());
      });
      return () => {
        window.removeEventListener("message", hear);
        stopStore();
        stopPlayback();
        goTo.cancel();
        hosts.stage.attach(null);
        hosts.thumbnails.attach(null);
      };
    },
  };
}
