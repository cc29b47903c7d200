import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { z } from "zod";

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) });

/**
 * What a database waits for: nothing is there yet (`new`), all is applied (`current`), or migrations are to come, the
 * first of which is named (`behind`).
 */
export async function pendingMigrations(
  client: PGlite,
  migrationsDirectory: string,
): Promise<{ type: "new" } | { type: "current" } | { type: "behind"; next: string }> {
  const { rows: tables } = await client.query<{ name: string | null }>(
    "SELECT to_regclass('drizzle.__drizzle_migrations')::text AS name",
  );
  if (!tables[0]?.name) return { type: "new" };
  const { rows } = await client.query<{ last: string | number | null }>(
    "SELECT max(created_at) AS last FROM drizzle.__drizzle_migrations",
  );
  const last = Number(rows[0]?.last ?? 0);
  const text = await readFile(join(migrationsDirectory, "meta", "_journal.json"), "utf8");
  const next = journalSchema.parse(JSON.parse(text)).entries.find((entry) => entry.when > last);
  if (!next) return { type: "current" };
  return last === 0 ? { type: "new" } : { type: "behind", next: next.tag };
}
