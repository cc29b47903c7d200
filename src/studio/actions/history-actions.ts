import { update } from "../state/studio-store";
import { reportOf } from "../studio-api";
import type { StudioContext } from "../studio-context";

export type HistoryActions = {
  /** Takes back the last change set, after whatever is unsaved has been saved. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  renameProject(name: string): Promise<void>;
};

export function createHistoryActions(context: StudioContext, flush: () => Promise<void>): HistoryActions {
  const { projectId, api, store, saver, notify } = context;
  const move = async (direction: "undo" | "redo") => {
    await flush();
    try {
      const result = await api[direction](projectId);
      saver.fold(result);
      if (result.type !== "saved") notify({ kind: "info", text: result.text });
    } catch (thrown) {
      const report = reportOf(thrown);
      const isHarmless = report.code === "nothing_to_undo" || report.code === "nothing_to_redo";
      notify({ kind: isHarmless ? "info" : "error", text: report.text });
    }
  };
  return {
    undo: () => move("undo"),
    redo: () => move("redo"),
    async renameProject(name) {
      try {
        const project = await api.renameProject({ projectId, name });
        update(store, ({ server }) => ({ server: { ...server, project } }));
      } catch (thrown) {
        notify({ kind: "error", text: reportOf(thrown).text });
      }
    },
  };
}
