import { join } from "node:path";
import type { Database, Driver, OpenOptions } from "./database";
import { openEmbedded } from "./open-embedded";
import { openNeon } from "./open-neon";
import { openPostgres } from "./open-postgres";

/** Which driver an address means. */
export function driverOf(url: string | undefined): Driver {
  if (!url) return "pglite";
  const { hostname } = new URL(url);
  return hostname === "neon.tech" || hostname.endsWith(".neon.tech") ? "neon" : "postgres";
}

/**
 * Opens and migrates the database that the address names. Errors: `storage_in_use` when another process holds the
 * embedded directory; what the driver throws when a server cannot be reached.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const migrationsDirectory = options.migrationsDirectory ?? join(process.cwd(), "drizzle");
  const url = options.url ?? "";
  switch (options.driver ?? driverOf(url)) {
    case "pglite":
      return openEmbedded({
        dataDirectory: options.dataDirectory,
        migrationsDirectory,
        address: options.address,
      });
    case "postgres":
      return openPostgres(url, migrationsDirectory);
    case "neon":
      return openNeon(url, migrationsDirectory);
  }
}
