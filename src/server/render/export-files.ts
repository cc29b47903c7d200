import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { type ExportKind, type ExportView, exportKinds } from "@/domain/export";

const endings: Record<ExportKind, string> = { video: ".mp4", book: ".pdf" };

/** The files of exports, by id, in a folder of their own. */
export type ExportFiles = {
  pathOf(of: Pick<ExportView, "id" | "kind">): string;
  remove(exportIds: readonly string[]): Promise<void>;
  /** Removes whatever belongs to none of these. */
  keepOnly(exportIds: readonly string[]): Promise<void>;
};

export function createExportFiles(dataDirectory: string): ExportFiles {
  const folder = path.join(dataDirectory, "files", "exports");
  const pathOf = ({ id, kind }: Pick<ExportView, "id" | "kind">) =>
    path.join(folder, `${id}${endings[kind]}`);
  const all = (id: string) => exportKinds.map((kind) => pathOf({ id, kind }));
  return {
    pathOf,
    async remove(exportIds) {
      await Promise.all(exportIds.flatMap(all).map((file) => rm(file, { force: true })));
    },
    async keepOnly(exportIds) {
      const kept = new Set(exportIds.flatMap(all).map((file) => path.basename(file)));
      const names = await readdir(folder).catch(() => []);
      const strangers = names.filter((name) => !kept.has(name));
      await Promise.all(
        strangers.map((name) => rm(path.join(folder, name), { recursive: true, force: true })),
      );
    },
  };
}
