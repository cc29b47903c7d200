import type { Format } from "@/domain/format";
import { update } from "../state/studio-store";
import { reportOf } from "../studio-api";
import type { StudioContext } from "../studio-context";

export type HistoryActions = {
  /** Takes back the last change set, after whatever is unsaved has been saved. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  renameProject(name: string): Promise<void>;
  /** Shown at once in the new shape; taken back where a scene does not hold in it. */
  setFormat(format: Format): Promise<void>;
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
  const show = (format: Format) =>
    update(store, ({ server }) => ({ server: { ...server, project: { ...server.project, format } } }));
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
    async setFormat(format) {
      const before = store.getState().server.project.format;
      if (format === before) return;
      await flush();
      show(format);
      const takeBack = (text: string) => {
        if (store.getState().server.project.format === format) show(before);
        notify({ kind: "error", text });
      };
      try {
        const result = await api.setFormat({ projectId, format });
        saver.fold(result);
        if (result.type !== "saved") takeBack(result.text);
      } catch (thrown) {
        takeBack(reportOf(thrown).text);
      }
    },
  };
}
