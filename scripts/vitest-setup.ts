import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../src/server/db/open-database";
import { startNeonBridge } from "../src/server/test/neon-bridge";
import { ensurePgliteDump } from "../src/server/test/pglite-dump";
import { startPostgresServer } from "../src/server/test/postgres-server";
import { buildRuntimes } from "./build-runtimes";

declare module "vitest" {
  interface ProvidedContext {
    /** A server's address without a database, and the name of the migrated one that tests copy. */
    postgres: { base: string; template: string };
    neonBridgePort: number;
    pgliteDump: string;
  }
}

const stops: (() => Promise<void>)[] = [];

/** Once for a run: the runtimes of scene code, a PostgreSQL, the bridge for Neon's driver, a dump for PGlite; says which PostgreSQL it is. */
export async function setup(project: TestProject): Promise<void> {
  try {
    await start(project);
  } catch (error) {
    await teardown();
    throw error;
  }
}

async function start(project: TestProject): Promise<void> {
  const root = project.config.root;
  await buildRuntimes();
  const migrationsDirectory = join(root, "drizzle");
  const cacheFolder = join(root, "node_modules", ".cache", "scenewright");
  const dumping = ensurePgliteDump(migrationsDirectory, cacheFolder);
  // Awaited last; a failure before that must not leave it unheard.
  dumping.catch(() => undefined);
  const server = await startPostgresServer();
  stops.push(server.stop);
  const template = "scenewright_template";
  const admin = await openDatabase({
    url: server.urlOf("postgres"),
    dataDirectory: root,
    migrationsDirectory,
  });
  await admin.executeSql(`CREATE DATABASE ${template}`);
  const migrated = await openDatabase({
    url: server.urlOf(template),
    dataDirectory: root,
    migrationsDirectory,
  });
  await Promise.all([migrated.close(), admin.close()]);
  const bridge = await startNeonBridge(server.port);
  stops.unshift(bridge.stop);
  project.provide("postgres", { base: server.urlOf(""), template });
  project.provide("neonBridgePort", bridge.port);
  project.provide("pgliteDump", await dumping);
  console.log(`PostgreSQL for the tests: ${server.description}`);
}

export async function teardown(): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}
