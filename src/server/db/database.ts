import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema/schema";

/** What repositories take first: the database, or a transaction within it. The same on all three drivers. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export type Driver = "pglite" | "postgres" | "neon";

export type Listening = { close(): Promise<void> };

/** An open, migrated database. */
export type Database = {
  driver: Driver;
  db: Db;
  /**
   * Runs `work` in one transaction (read committed); a throw rolls back. Inside it use `tx` alone: the embedded
   * database has one connection, so a query on `db` in there would wait for itself. Never await a model in it.
   */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  /**
   * Hears notifications of a channel on a connection of its own, which is made anew when it is lost.
   * `onReconnect` is called after every (re)connection, the first one included: something may have been missed.
   */
  listen(
    channel: string,
    onNotification: (payload: string) => void,
    onReconnect: () => void,
  ): Promise<Listening>;
  /** Plain SQL with `$1` placeholders, for the queue. Several statements at once where there are no values. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  close(): Promise<void>;
};

export type OpenOptions = {
  /** Empty or absent: the embedded database. `postgres://…`, or a Neon address (host `*.neon.tech`). */
  url?: string | undefined;
  /** Where the embedded database keeps its files; made when absent. */
  dataDirectory: string;
  /** Where this process can be reached, named to a second process that wants the same directory. */
  address?: string | undefined;
  /** Generated SQL; `drizzle/` of the working directory unless told. */
  migrationsDirectory?: string | undefined;
  /** Chooses a driver against the address; for tests. */
  driver?: Driver | undefined;
};
