import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { backUp } from "./back-up";
import type { Database } from "./database";
import { lockEmbedded } from "./embedded-lock";
import { openPglite } from "./open-pglite";
import { pendingMigrations } from "./pending-migrations";

/**
 * The embedded database in `dataDirectory/database`. It is locked first, since two processes on it would corrupt it
 * without an error, and dumped to `dataDirectory/backups` before a migration changes it. Errors: `storage_in_use`.
 */
export async function openEmbedded(options: {
  dataDirectory: string;
  migrationsDirectory: string;
  address?: string | undefined;
}): Promise<Database> {
  const { dataDirectory, migrationsDirectory, address = null } = options;
  // Readable by the owner alone: this holds everything that a person has made.
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const since = new Date().toISOString();
  const lock = await lockEmbedded(dataDirectory, { pid: process.pid, since, address });
  let client: PGlite | null = null;
  try {
    client = await PGlite.create(join(dataDirectory, "database"));
    const pending = await pendingMigrations(client, migrationsDirectory);
    if (pending.type === "behind") {
      await backUp(client, join(dataDirectory, "backups"), pending.next, new Date());
    }
    return await openPglite(client, migrationsDirectory, lock.release);
  } catch (error) {
    // Released only once the directory is let go of.
    if (client && !client.closed) await client.close().catch(() => undefined);
    await lock.release();
    throw error;
  }
}
