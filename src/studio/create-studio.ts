import { createDraftActions, type DraftActions } from "./actions/draft-actions";
import { createExportActions, type ExportActions } from "./actions/export-actions";
import { createHistoryActions, type HistoryActions } from "./actions/history-actions";
import { createLookActions, type LookActions } from "./actions/look-actions";
import { createMessageActions, type MessageActions } from "./actions/message-actions";
import { createOrderActions, type OrderActions } from "./actions/order-actions";
import { createPictureActions, type PictureActions } from "./actions/picture-actions";
import { createPlaybackActions, type PlaybackActions } from "./actions/playback-actions";
import { createSceneActions, type SceneActions } from "./actions/scene-actions";
import { type DraftStorage, keepDrafts, keptDrafts } from "./drafts/draft-storage";
import { handedOver, takeOver } from "./hand-over";
import type { Notify } from "./notices";
import { createSandboxLink } from "./sandbox/sandbox-link";
import { posterFrameOf } from "./state/overlays";
import { createPlaybackStore } from "./state/playback-store";
import { createStudioStore, update } from "./state/studio-store";
import type { OpenedProject, StudioApi } from "./studio-api";
import type { StudioContext } from "./studio-context";
import { followEvents } from "./sync/event-stream";
import { createGenerationFollower } from "./sync/follow-generation";
import { createStoryFollower } from "./sync/follow-stories";
import { keepOnStage } from "./sync/keep-on-stage";
import { createFrameReporter } from "./sync/report-frames";
import { createSceneSaver } from "./sync/scene-saver";
import { warmUpSceneLanguage } from "./warm-up";

export type StudioActions = PlaybackActions &
  SceneActions &
  DraftActions &
  MessageActions &
  HistoryActions &
  LookActions &
  OrderActions &
  PictureActions &
  ExportActions;

/** One open project, alive between `start` and what `start` returns. */
export type Studio = StudioContext & { actions: StudioActions; start(): () => void };

export function createStudio(options: {
  api: StudioApi;
  opened: OpenedProject;
  notify: Notify;
  storage: DraftStorage;
}): Studio {
  const { api, opened, notify, storage } = options;
  const projectId = opened.project.id;
  const store = createStudioStore(opened);
  const [first] = store.getState().scenes;
  const playback = createPlaybackStore(first ? posterFrameOf(first) : 0);
  const sandbox = createSandboxLink(store, playback);
  const context: StudioContext = {
    projectId,
    api,
    store,
    playback,
    sandbox,
    saver: createSceneSaver(store),
    notify,
  };
  const drafts = createDraftActions(context);
  const actions: StudioActions = {
    ...createPlaybackActions(context),
    ...createSceneActions(context),
    ...drafts,
    ...createMessageActions(context),
    ...createHistoryActions(context, drafts.flush),
    ...createLookActions(context, drafts.flush),
    ...createOrderActions(context),
    ...createPictureActions(context),
    ...createExportActions(context, drafts.flush),
  };
  return {
    ...context,
    actions,
    start() {
      const follow = createGenerationFollower(store, playback, sandbox);
      const frames = createFrameReporter({ api, store, sandbox });
      const stories = createStoryFollower({ api, store, projectId });
      const onFolded: typeof follow = (event, before) => {
        follow(event, before);
        frames.hear(event);
        stories.hear(event);
      };
      const stops = [
        frames.stop,
        stories.stop,
        sandbox.start(),
        keepOnStage(store, playback, sandbox),
        followEvents({ api, store, projectId, onFolded }),
      ];
      const kept = keptDrafts(storage, projectId, store.getState().server.scenes);
      update(store, () => ({ drafts: kept }));
      stops.push(
        store.subscribe((state, before) => {
          if (state.drafts !== before.drafts) keepDrafts(storage, projectId, state.drafts);
        }),
      );
      void drafts.flush();
      stories.read();
      // What was asked for on the home page may have been made before its studio was open: it plays all the same.
      if (handedOver(projectId) !== null && store.getState().scenes.length > 0) sandbox.play();
      takeOver(projectId);
      warmUpSceneLanguage();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
