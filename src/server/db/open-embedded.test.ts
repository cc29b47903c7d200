import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Child, spawnChild } from "../test/spawn-child";
import { openDatabase } from "./open-database";
import { repositories } from "./repositories/repositories";

let folder = "";
let child: Child | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "scenewright-embedded-"));
});
afterEach(async () => {
  await child?.kill();
  child = null;
  rmSync(folder, { recursive: true, force: true });
});

it("makes its directory with all parents, and refuses a second opening of it", async () => {
  const dataDirectory = join(folder, "deep", "data");
  const database = await openDatabase({ dataDirectory, address: "http://localhost:3000" });
  const second = openDatabase({ dataDirectory });
  await expect(second).rejects.toThrow(`process ${process.pid}`);
  await expect(second).rejects.toMatchObject({ code: "storage_in_use" });
  await database.close();
  await (await openDatabase({ dataDirectory })).close();
});

it("loses nothing that was acknowledged when its process is killed in the middle of commits", async () => {
  const committed: string[] = [];
  let projectId = "";
  for (let round = 0; round < 2; round++) {
    child = spawnChild("commit-scenes", folder);
    projectId = (await child.nextLine()).replace("project ", "");
    for (let count = 0; count < 6; count++)
      committed.push((await child.nextLine()).replace("committed ", ""));
    await child.kill();
    // What it still said before it died was committed too.
    committed.push(...child.drain().map((line) => line.replace("committed ", "")));
  }
  const { db, close } = await openDatabase({ dataDirectory: folder });
  const ownerId = await repositories.owners.ensureLocalOwner(db);
  for (const sceneId of committed) await repositories.scenes.readScene(db, { ownerId, sceneId });
  // Nothing is half there: as many events as scenes, numbered without gaps.
  const scenes = await repositories.scenes.listScenes(db, { ownerId, projectId });
  const events = await repositories.projectEvents.readEvents(db, { projectId, after: 0, limit: 10_000 });
  expect(events.map((event) => event.sequence)).toEqual(scenes.map((_, index) => index + 1));
  await close();
}, 120_000);

it("dumps an existing database before a migration, and never more than five dumps are kept", async () => {
  const dataDirectory = join(folder, "data");
  const first = await openDatabase({ dataDirectory });
  const ownerId = await repositories.owners.ensureLocalOwner(first.db);
  await first.close();
  await (await openDatabase({ dataDirectory })).close();
  const backups = join(dataDirectory, "backups");
  expect(() => readdirSync(backups)).toThrow("ENOENT");

  const migrationsDirectory = join(folder, "drizzle");
  cpSync(join(process.cwd(), "drizzle"), migrationsDirectory, { recursive: true });
  for (let number = 1; number <= 6; number++) {
    addMigration(migrationsDirectory, number);
    await (await openDatabase({ dataDirectory, migrationsDirectory })).close();
  }
  const dumps = readdirSync(backups).sort();
  expect(dumps.map((name) => name.split("-before-")[1])).toEqual(
    [2, 3, 4, 5, 6].map((n) => `9${n}_test.tar.gz`),
  );

  const restored = await PGlite.create({
    loadDataDir: new Blob([readFileSync(join(backups, dumps[0] ?? ""))]),
  });
  const { rows } = await restored.query("SELECT id FROM owner");
  expect(rows).toEqual([{ id: ownerId }]);
  const { rows: tables } = await restored.query("SELECT to_regclass('test_2')::text AS name");
  expect(tables).toEqual([{ name: null }]);
  await restored.close();
}, 120_000);

function addMigration(directory: string, number: number): void {
  const tag = `9${number}_test`;
  writeFileSync(join(directory, `${tag}.sql`), `CREATE TABLE test_${number} (id integer);`);
  const path = join(directory, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(path, "utf8"));
  journal.entries.push({
    idx: 90 + number,
    version: "7",
    when: 9_000_000_000_000 + number,
    tag,
    breakpoints: true,
  });
  writeFileSync(path, JSON.stringify(journal));
}
