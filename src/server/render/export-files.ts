import { readdir, rm } from "node:fs/promises";
import path from "node:path";

/** The files of exports, by id, in a folder of their own. */
export type ExportFiles = {
  pathOf(exportId: string): string;
  remove(exportIds: readonly string[]): Promise<void>;
  /** Removes whatever belongs to none of these. */
  keepOnly(exportIds: readonly string[]): Promise<void>;
};

export function createExportFiles(dataDirectory: string): ExportFiles {
  const folder = path.join(dataDirectory, "files", "exports");
  const pathOf = (exportId: string) => path.join(folder, `${exportId}.mp4`);
  return {
    pathOf,
    async remove(exportIds) {
      await Promise.all(exportIds.map((exportId) => rm(pathOf(exportId), { force: true })));
    },
    async keepOnly(exportIds) {
      const kept = new Set(exportIds.map((exportId) => path.basename(pathOf(exportId))));
      const names = await readdir(folder).catch(() => []);
      const strangers = names.filter((name) => !kept.has(name));
      await Promise.all(
        strangers.map((name) => rm(path.join(folder, name), { recursive: true, force: true })),
      );
    },
  };
}
