import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import type { Database } from "./database";
import * as schema from "./schema/schema";
import { openServerDatabase } from "./server-database";

/** A PostgreSQL server by node-postgres. */
export async function openPostgres(url: string, migrationsDirectory: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, application_name: "scenewright" });
  // An idle connection that the server closes is replaced by the pool; unheard, its error would end the process.
  pool.on("error", () => undefined);
  const db = drizzle(pool, { schema });
  return openServerDatabase({
    driver: "postgres",
    db,
    pool,
    newClient: () =>
      new pg.Client({ connectionString: url, keepAlive: true, application_name: "scenewright listen" }),
    migrate: () => migrate(db, { migrationsFolder: migrationsDirectory }),
  });
}
