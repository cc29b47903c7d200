import { vi } from "vitest";
import { createDraftActions } from "../actions/draft-actions";
import { createHistoryActions } from "../actions/history-actions";
import { createMessageActions } from "../actions/message-actions";
import { createPictureActions } from "../actions/picture-actions";
import { createSceneActions } from "../actions/scene-actions";
import type { SandboxLink } from "../sandbox/sandbox-link";
import { createPlaybackStore } from "../state/playback-store";
import { createStudioStore } from "../state/studio-store";
import type { OpenedProject } from "../studio-api";
import type { StudioContext } from "../studio-context";
import { createSceneSaver } from "../sync/scene-saver";
import { fakeApi } from "./fake-api";
import { opened } from "./fixtures";

/** The studio's actions over a fake server and a sandbox that only listens. */
export function studioBench(world: OpenedProject = opened()) {
  const fake = fakeApi(world);
  const store = createStudioStore(world);
  const playback = createPlaybackStore();
  const notify = vi.fn();
  const showControls = vi.fn();
  const sandbox: SandboxLink = {
    host: () => {
      throw new Error("no frames here");
    },
    onReplace: () => () => undefined,
    showControls,
    watch: () => () => undefined,
    excuseSilence: () => () => undefined,
    showThumbnails: () => undefined,
    measure: vi.fn(async () => null),
    play: vi.fn(),
    pause: vi.fn(),
    seek: vi.fn((frame: number) => playback.setState({ frame })),
    start: () => () => undefined,
  };
  const context: StudioContext = {
    projectId: world.project.id,
    api: fake.api,
    store,
    playback,
    sandbox,
    saver: createSceneSaver(store),
    notify,
  };
  return {
    ...fake,
    store,
    playback,
    notify,
    showControls,
    sandbox,
    context,
    drafts: createDraftActions(context),
    pictures: createPictureActions(context),
    scenes: createSceneActions(context),
    history: createHistoryActions(context, async () => undefined),
    messages: createMessageActions(context),
  };
}
