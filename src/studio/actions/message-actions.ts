import type { ImageMessagePart } from "@/domain/message";
import { update } from "../state/studio-store";
import { reportOf } from "../studio-api";
import type { StudioContext } from "../studio-context";

export type MessageActions = {
  /** Shows the message at once and sends it, with the selected scene. A failed one stays in `usePendingMessages`. */
  sendMessage(text: string, pictures?: readonly ImageMessagePart[]): Promise<void>;
  /** Sends a failed message again under its key: arrived already, it is not doubled. */
  retryMessage(key: string): Promise<void>;
  discardMessage(key: string): void;
  /** Does one failed step of an answer again; what the others have made stays. */
  retryStep(generationId: string, index: number): Promise<void>;
  cancel(generationId: string): Promise<void>;
};

export function createMessageActions({ projectId, api, store, notify }: StudioContext): MessageActions {
  const send = async (key: string) => {
    const message = store.getState().outbox.find((pending) => pending.key === key);
    if (!message) return;
    const { text, pictures, selectedSceneId } = message;
    try {
      const { messageId, generationId } = await api.send({
        projectId,
        message: text,
        idempotencyKey: key,
        ...(pictures.length > 0 ? { attachments: pictures.map(({ assetId }) => assetId) } : {}),
        ...(selectedSceneId ? { selectedSceneId } : {}),
      });
      // The event may be behind the answer: the line stays until the stored message is there to take its place.
      update(store, ({ outbox, server, ownGenerations }) => ({
        ownGenerations: new Set([...ownGenerations, generationId]),
        outbox: server.messages.some((known) => known.id === messageId)
          ? outbox.filter((pending) => pending.key !== key)
          : outbox.map((pending) => (pending.key === key ? { ...pending, messageId } : pending)),
      }));
    } catch (thrown) {
      const error = reportOf(thrown);
      update(store, ({ outbox }) => ({
        outbox: outbox.map((pending) =>
          pending.key === key ? { ...pending, status: "failed", error } : pending,
        ),
      }));
    }
  };
  return {
    async sendMessage(text, pictures = []) {
      const key = crypto.randomUUID();
      update(store, ({ outbox, selectedSceneId }) => ({
        outbox: [
          ...outbox,
          {
            key,
            text: text.trim(),
            pictures,
            selectedSceneId,
            status: "sending",
            error: null,
            messageId: null,
          },
        ],
      }));
      await send(key);
    },
    async retryMessage(key) {
      update(store, ({ outbox }) => ({
        outbox: outbox.map((pending) =>
          pending.key === key ? { ...pending, status: "sending", error: null } : pending,
        ),
      }));
      await send(key);
    },
    discardMessage(key) {
      update(store, ({ outbox }) => ({ outbox: outbox.filter((pending) => pending.key !== key) }));
    },
    async retryStep(generationId, index) {
      try {
        const idempotencyKey = crypto.randomUUID();
        const again = await api.retryStep({ generationId, index, idempotencyKey });
        update(store, ({ ownGenerations }) => ({
          ownGenerations: new Set([...ownGenerations, again.generationId]),
        }));
      } catch (thrown) {
        notify({ kind: "error", text: reportOf(thrown).text });
      }
    },
    async cancel(generationId) {
      try {
        await api.cancel(generationId);
      } catch (thrown) {
        notify({ kind: "error", text: reportOf(thrown).text });
      }
    },
  };
}
