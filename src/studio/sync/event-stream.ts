import { wordsOf } from "@/domain/message";
import type { ProjectEvent } from "@/domain/project-event";
import { foldEvent } from "../state/fold-event";
import { foldLiveText, withoutEnded } from "../state/live-texts";
import { stateFromOpened } from "../state/project-state";
import { type StudioStore, update } from "../state/studio-store";
import type { StudioApi } from "../studio-api";

const firstRetryMs = 300;
const longestRetryMs = 5_000;

export type EventStreamOptions = {
  api: Pick<StudioApi, "open" | "events">;
  store: StudioStore;
  projectId: string;
  /** Called after an event was folded in, with the state before it. */
  onFolded(event: ProjectEvent, before: ReturnType<StudioStore["getState"]>): void;
};

/**
 * Holds the project's one stream: folds what comes, resumes after the last event that it has when the connection is
 * lost, and reads the project anew when an event is missing. Returns what ends it.
 */
export function followEvents({ api, store, projectId, onFolded }: EventStreamOptions): () => void {
  let stopStream: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryMs = firstRetryMs;
  let isOver = false;

  const subscribe = () => {
    if (isOver) return;
    stopStream = api.events(
      { projectId, lastSequence: store.getState().server.sequence },
      {
        onOpen() {
          retryMs = firstRetryMs;
          update(store, () => ({ connection: "live" }));
        },
        onEvent: receive,
        onText(piece) {
          update(store, ({ liveTexts, server }) => ({
            liveTexts: foldLiveText(liveTexts, piece, server.generations),
          }));
        },
        onInterrupted() {
          update(store, () => ({ connection: "lost" }));
        },
        onBroken() {
          again();
        },
      },
    );
  };

  const again = () => {
    stopStream?.();
    stopStream = null;
    if (isOver) return;
    update(store, () => ({ connection: "lost" }));
    clearTimeout(timer);
    timer = setTimeout(subscribe, retryMs);
    retryMs = Math.min(longestRetryMs, retryMs * 2);
  };

  const receive = (event: ProjectEvent) => {
    const before = store.getState();
    if (event.sequence <= before.server.sequence) return;
    if (event.sequence > before.server.sequence + 1) return void reopen();
    update(store, ({ server, outbox, ownGenerations, liveTexts }) => {
      const waiting = outbox.filter((pending) => !isStored(pending, event));
      const own =
        waiting.length < outbox.length && event.body.type === "generation.queued"
          ? [event.body.generationId]
          : [];
      return {
        server: foldEvent(server, event),
        liveTexts: withoutEnded(liveTexts, event.body),
        outbox: waiting,
        connection: "live",
        ownGenerations: new Set([...ownGenerations, ...own]),
      };
    });
    onFolded(event, before);
  };

  /** A gap can't be filled by the fold: the whole is read again, and the stream goes on from there. */
  const reopen = async () => {
    stopStream?.();
    stopStream = null;
    try {
      const opened = await api.open(projectId);
      if (isOver) return;
      update(store, () => ({ server: stateFromOpened(opened) }));
      subscribe();
    } catch {
      again();
    }
  };

  subscribe();
  return () => {
    isOver = true;
    clearTimeout(timer);
    stopStream?.();
  };
}

/** Whether an event carries a pending message: by its id, or by its text while the answer that names the id is on the way. */
function isStored(
  pending: { text: string; messageId: string | null; status: string },
  event: ProjectEvent,
): boolean {
  if (event.body.type !== "generation.queued") return false;
  const { message } = event.body;
  if (pending.messageId) return pending.messageId === message.id;
  return pending.status === "sending" && wordsOf(message.parts) === pending.text;
}
