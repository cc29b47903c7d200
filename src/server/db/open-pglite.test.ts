import { expect, it } from "vitest";
import { openTestDatabase } from "../test/describe-each-database";
import { repositories } from "./repositories/repositories";

it("fails at once when a transaction asks the database rather than itself, and goes on afterwards", async () => {
  const database = await openTestDatabase("pglite");
  const { ensureLocalOwner } = repositories.owners;
  try {
    const mistaken = database.transaction(() => ensureLocalOwner(database.db));
    await expect(mistaken).rejects.toThrow();
    await expect(mistaken.catch((error: Error) => String(error.cause ?? error))).resolves.toContain(
      "use the transaction's `tx`",
    );
    const within = await database.transaction((tx) => ensureLocalOwner(tx));
    expect(await ensureLocalOwner(database.db)).toBe(within);
  } finally {
    await database.close();
  }
});
