import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { openPglite } from "../db/open-pglite";

/**
 * The path of an uncompressed dump of an empty, migrated embedded database; made once for each state of the migrations
 * (four seconds), then loaded by every test (half a second).
 */
export async function ensurePgliteDump(migrationsDirectory: string, cacheFolder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of readdirSync(migrationsDirectory).sort()) {
    if (name.endsWith(".sql")) hash.update(name).update(readFileSync(join(migrationsDirectory, name)));
  }
  const path = join(cacheFolder, `pglite-${hash.digest("hex").slice(0, 16)}.tar`);
  if (existsSync(path)) return path;
  mkdirSync(cacheFolder, { recursive: true });
  const client = await PGlite.create();
  const database = await openPglite(client, migrationsDirectory);
  const dump = await client.dumpDataDir("none");
  await database.close();
  // Under another name first: another run of the tests may be making the same one.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()));
  renameSync(unfinished, path);
  return path;
}
