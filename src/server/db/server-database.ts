import type { Database, Db, Driver } from "./database";
import { listenWithReconnect, type SessionClient } from "./listen-with-reconnect";

/** Both server drivers are node-postgres in shape: `pg` itself, and Neon's over a WebSocket. */
export type ServerConnections = {
  driver: Exclude<Driver, "pglite">;
  db: Db;
  pool: {
    query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
    end(): Promise<void>;
  };
  newClient(): SessionClient;
  migrate(): Promise<void>;
};

/** Any number that no one else on the server is likely to use: «scene» as a number. */
const migrationLock = 0x7363656e;

/** A database on a server, migrated: one process at a time migrates, the others wait for it. */
export async function openServerDatabase(connections: ServerConnections): Promise<Database> {
  const { db, driver, pool } = connections;
  try {
    await migrateAlone(connections);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const listeners = new Set<{ close(): Promise<void> }>();
  return {
    driver,
    db,
    transaction: (work) => db.transaction((tx) => work(tx)),
    async listen(channel, onNotification, onReconnect) {
      const listening = await listenWithReconnect(
        connections.newClient,
        channel,
        onNotification,
        onReconnect,
      );
      listeners.add(listening);
      return {
        async close() {
          listeners.delete(listening);
          await listening.close();
        },
      };
    },
    async executeSql(text, values) {
      // Several statements come back as a list of results, which pg-boss takes apart itself.
      return await pool.query(text, values);
    },
    async close() {
      await Promise.all([...listeners].map((listening) => listening.close()));
      await pool.end();
    },
  };
}

/** The lock lives in a session of its own, so that migrations may use as many connections as they like. */
async function migrateAlone({ newClient, migrate }: ServerConnections): Promise<void> {
  const client = newClient();
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database that DATABASE_URL names can't be reached: ${reason}`, { cause: error });
  }
  try {
    await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    await migrate();
  } finally {
    await client.end();
  }
}
