import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { neonConfig } from "@neondatabase/serverless";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import type { Database, Driver } from "../db/database";
import { openDatabase } from "../db/open-database";
import { openPglite } from "../db/open-pglite";

/** The migrated database of the driver under test; one for the whole suite, so each test makes its own project. */
export type OpenTestDatabase = () => Promise<Database>;

const migrationsDirectory = join(process.cwd(), "drizzle");

/** Runs the same tests on each of the three drivers: PGlite, node-postgres, and Neon's against the same PostgreSQL. */
export function describeEachDatabase(
  name: string,
  tests: (openTestDatabase: OpenTestDatabase, driver: Driver) => void,
): void {
  for (const driver of ["pglite", "postgres", "neon"] as const) {
    describe(`${name} (${driver})`, () => {
      let opened: Promise<Database> | null = null;
      afterAll(async () => {
        await (await opened)?.close();
      });
      tests(() => {
        opened ??= openTestDatabase(driver);
        return opened;
      }, driver);
    });
  }
}

/** One empty, migrated database; the caller closes it. */
export async function openTestDatabase(driver: Driver = "pglite"): Promise<Database> {
  if (driver === "pglite") {
    const client = await PGlite.create({ loadDataDir: new Blob([readFileSync(inject("pgliteDump"))]) });
    return openPglite(client, migrationsDirectory);
  }
  const url = await createTestDatabase();
  if (driver === "neon") pointNeonAtBridge(inject("neonBridgePort"));
  return openDatabase({ url, driver, dataDirectory: "unused", migrationsDirectory });
}

/** A new database on the tests' PostgreSQL, a copy of the migrated one unless told; its address. */
export async function createTestDatabase(from?: "template0"): Promise<string> {
  const { base, template: migrated } = inject("postgres");
  const template = from ?? migrated;
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client({ connectionString: `${base}postgres` });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  await admin.end();
  return `${base}${name}`;
}

function pointNeonAtBridge(port: number): void {
  neonConfig.wsProxy = () => `127.0.0.1:${port}/v1`;
  neonConfig.useSecureWebSocket = false;
  neonConfig.pipelineTLS = false;
  neonConfig.pipelineConnect = false;
  neonConfig.forceDisablePgSSL = true;
}
