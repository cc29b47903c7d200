import { update } from "../state/studio-store";
import { reportOf } from "../studio-api";
import type { StudioContext } from "../studio-context";

export type OrderActions = {
  /** Stops what a message has ordered in batches; what is done by then still comes. */
  cancelOrder(generationId: string): Promise<void>;
  /** Has at once what a story lacks, or the pictures of these scenes alone. */
  finishStory(storyId: string, sceneIds: string[] | null): Promise<void>;
};

export function createOrderActions({ projectId, api, store, notify }: StudioContext): OrderActions {
  const told = async (ask: () => Promise<void>) => {
    try {
      await ask();
    } catch (thrown) {
      notify({ kind: "error", text: reportOf(thrown).text });
    }
  };
  return {
    cancelOrder: (generationId) => told(() => api.cancelOrder({ projectId, generationId })),
    finishStory: (storyId, sceneIds) =>
      told(async () => {
        const idempotencyKey = crypto.randomUUID();
        const { generationId } = await api.finishStory({ projectId, storyId, sceneIds, idempotencyKey });
        update(store, ({ ownGenerations }) => ({
          ownGenerations: new Set([...ownGenerations, generationId]),
        }));
      }),
  };
}
