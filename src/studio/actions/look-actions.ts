import type { Look } from "@/domain/look";
import { update } from "../state/studio-store";
import { reportOf } from "../studio-api";
import type { StudioContext } from "../studio-context";
import { createDebounce } from "./debounce";

/** So long after the last touch a look is saved: every save proves every scene. */
const restMs = 700;

export type LookActions = {
  /** Shows a look with these parts over all scenes at once, and saves it when the hand rests. */
  changeLook(change: Partial<Look>): void;
};

export function createLookActions(context: StudioContext, flush: () => Promise<void>): LookActions {
  const { projectId, api, store, saver, notify } = context;
  const debounce = createDebounce(() => void save());
  let underWay = false;

  async function save(): Promise<void> {
    const look = store.getState().lookDraft;
    if (look === null || underWay) return;
    underWay = true;
    update(store, ({ saving }) => ({ saving: saving + 1 }));
    const drop = () => update(store, ({ lookDraft }) => (lookDraft === look ? { lookDraft: null } : {}));
    try {
      await flush();
      const result = await api.updateLook({ projectId, look });
      saver.fold(result);
      drop();
      if (result.type !== "saved") notify({ kind: "error", text: result.text });
    } catch (thrown) {
      drop();
      notify({ kind: "error", text: reportOf(thrown).text });
    } finally {
      underWay = false;
      update(store, ({ saving }) => ({ saving: saving - 1 }));
      // What was touched meanwhile has its own turn.
      if (store.getState().lookDraft !== null) debounce.after(restMs, "look");
    }
  }

  return {
    changeLook(change) {
      update(store, ({ lookDraft, server }) => ({
        lookDraft: { ...(lookDraft ?? server.project.look), ...change },
      }));
      debounce.after(restMs, "look");
    },
  };
}
