import { expect, it } from "vitest";
import { createTestDatabase } from "../test/describe-each-database";
import { driverOf, openDatabase } from "./open-database";
import { repositories } from "./repositories/repositories";

it("chooses the driver by the address", () => {
  expect(driverOf(undefined)).toBe("pglite");
  expect(driverOf("")).toBe("pglite");
  expect(driverOf("postgres://user:secret@localhost:5432/scenes")).toBe("postgres");
  expect(driverOf("postgresql://user:secret@ep-cool-darkness-123456.eu-central-1.aws.neon.tech/scenes")).toBe(
    "neon",
  );
  expect(driverOf("postgres://user@neon.tech.example.org/scenes")).toBe("postgres");
});

it("migrates an empty server once, however many processes open it at the same time", async () => {
  const url = await createTestDatabase("template0");
  const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url, dataDirectory: "unused" })));
  const owners = await Promise.all(opened.map(({ db }) => repositories.owners.ensureLocalOwner(db)));
  expect(new Set(owners).size).toBe(1);
  await Promise.all(opened.map((database) => database.close()));
});

it("says that a server can't be reached, without its password", async () => {
  const opening = openDatabase({ url: "postgres://user:secret@127.0.0.1:1/none", dataDirectory: "unused" });
  await expect(opening).rejects.toThrow("DATABASE_URL");
  await expect(opening).rejects.not.toThrow("secret");
});
