import type { ErrorReport } from "@/domain/app-error";
import type { BookPaper } from "@/domain/book";
import { newestExports, type Resolution } from "@/domain/export";
import { update } from "../state/studio-store";
import { reportOf, type StudioApi } from "../studio-api";
import type { StudioContext } from "../studio-context";

export type ExportActions = {
  /** Saves what is unsaved, then asks for the video; null, or why it was not begun. The stage rests: both would take every core. */
  startExport(resolution: Resolution): Promise<ErrorReport | null>;
  /** The same for the book of the project's story. */
  startBook(paper: BookPaper): Promise<ErrorReport | null>;
  cancelExport(exportId: string): Promise<void>;
};

export function createExportActions(
  { projectId, api, store, sandbox, notify }: StudioContext,
  flush: () => Promise<void>,
): ExportActions {
  async function start(
    wanted: Omit<Parameters<StudioApi["startExport"]>[0], "projectId">,
  ): Promise<ErrorReport | null> {
    try {
      sandbox.pause();
      await flush();
      const begun = await api.startExport({ projectId, ...wanted });
      // The event may be ahead of the answer, and then it knows more.
      update(store, ({ server }) => ({
        server: server.exports.some(({ id }) => id === begun.id)
          ? server
          : { ...server, exports: newestExports([begun, ...server.exports]) },
      }));
      return null;
    } catch (thrown) {
      return reportOf(thrown);
    }
  }

  return {
    startExport: (resolution) => start({ resolution }),
    startBook: (paper) => start({ kind: "book", paper }),
    async cancelExport(exportId) {
      try {
        await api.cancelExport(exportId);
      } catch (thrown) {
        notify({ kind: "error", text: reportOf(thrown).text });
      }
    },
  };
}
