import type { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { fromPglite } from "pg-boss";
import type { Database } from "./database";
import { guardAgainstSelfWait } from "./guard-against-self-wait";
import * as schema from "./schema/schema";

/** A running PGlite, migrated, as a database. `release` runs after it is closed. */
export async function openPglite(
  client: PGlite,
  migrationsDirectory: string,
  release: () => Promise<void> = async () => undefined,
): Promise<Database> {
  guardAgainstSelfWait(client);
  const db = drizzle(client, { schema });
  const { executeSql } = fromPglite(client);
  await migrate(db, { migrationsFolder: migrationsDirectory });
  return {
    driver: "pglite",
    db,
    transaction: (work) => db.transaction((tx) => work(tx)),
    async listen(channel, onNotification, onReconnect) {
      const unlisten = await client.listen(channel, onNotification);
      onReconnect();
      return { close: () => (client.closed ? Promise.resolve() : unlisten()) };
    },
    executeSql,
    async close() {
      try {
        if (!client.closed) await client.close();
      } finally {
        await release();
      }
    },
  };
}
