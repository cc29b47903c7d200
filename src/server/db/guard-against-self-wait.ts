import { AsyncLocalStorage } from "node:async_hooks";
import type { PGlite } from "@electric-sql/pglite";

/**
 * PGlite has one connection: a query on the database from within a transaction would wait for that transaction, which
 * waits for the query, for ever and without a word. This makes it an error that says so.
 */
export function guardAgainstSelfWait(client: PGlite): void {
  const scope = new AsyncLocalStorage<{ isOpen: boolean }>();
  const { query, exec, transaction } = client;

  const refuse = () => {
    if (scope.getStore()?.isOpen) {
      throw new Error(
        "A query on the database inside a transaction would wait for itself: use the transaction's `tx`.",
      );
    }
  };
  client.query = async (...args: Parameters<typeof query>) => {
    refuse();
    return query.apply(client, args) as never;
  };
  client.exec = async (...args: Parameters<typeof exec>) => {
    refuse();
    return exec.apply(client, args);
  };
  client.transaction = async (work) => {
    refuse();
    return transaction.call(client, (tx) => {
      const own = { isOpen: true };
      return scope.run(own, async () => {
        try {
          return await work(tx);
        } finally {
          // Before the commit: what its notifications set off is no longer within it.
          own.isOpen = false;
        }
      });
    }) as never;
  };
}
