import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";

const kept = 5;

/**
 * Dumps the embedded database into `folder` as `<time>-before-<migration>.tar.gz` and keeps the five latest dumps.
 * @returns the path of the dump, which is complete and on the disk
 */
export async function backUp(client: PGlite, folder: string, migration: string, at: Date): Promise<string> {
  await mkdir(folder, { recursive: true });
  const dump = await client.dumpDataDir("gzip");
  const path = join(folder, `${at.toISOString().replaceAll(":", "-")}-before-${migration}.tar.gz`);
  // Under its name only when all of it is on the disk: a half dump would be worse than none.
  const unfinished = `${path}.unfinished`;
  const file = await open(unfinished, "w", 0o600);
  try {
    await file.writeFile(Buffer.from(await dump.arrayBuffer()));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  const dumps = (await readdir(folder)).filter((name) => name.endsWith(".tar.gz")).sort();
  for (const name of dumps.slice(0, -kept)) await rm(join(folder, name), { force: true });
  return path;
}
