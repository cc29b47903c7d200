import { Client, neonConfig, Pool } from "@neondatabase/serverless";
import { drizzle } from "drizzle-orm/neon-serverless";
import { migrate } from "drizzle-orm/neon-serverless/migrator";
import ws from "ws";
import type { Database } from "./database";
import * as schema from "./schema/schema";
import { openServerDatabase } from "./server-database";

/** Neon by its own driver, over a WebSocket; settings that differ from Neon's cloud are made on `neonConfig`. */
export async function openNeon(url: string, migrationsDirectory: string): Promise<Database> {
  neonConfig.webSocketConstructor = ws;
  const pool = new Pool({ connectionString: url, max: 10 });
  pool.on("error", () => undefined);
  const db = drizzle(pool, { schema });
  return openServerDatabase({
    driver: "neon",
    db,
    pool,
    newClient: () => new Client({ connectionString: url }),
    migrate: () => migrate(db, { migrationsFolder: migrationsDirectory }),
  });
}
