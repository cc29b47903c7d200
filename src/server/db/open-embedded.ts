import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Database } from "./database";
import { openPglite } from "./open-pglite";

/** The embedded database in `dataDirectory/database`, guarded against a second process. */
export async function openEmbedded(options: {
  dataDirectory: string;
  migrationsDirectory: string;
  address?: string | undefined;
}): Promise<Database> {
  await mkdir(options.dataDirectory, { recursive: true });
  const client = await PGlite.create(join(options.dataDirectory, "database"));
  return openPglite(client, options.migrationsDirectory);
}
