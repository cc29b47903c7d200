import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { AppError } from "@/domain/app-error";
import { type Child, spawnChild } from "../test/spawn-child";
import { lockEmbedded } from "./embedded-lock";

const holder = { pid: 4711, since: "2026-01-01T00:00:00.000Z", address: "http://localhost:3000" };
let directory = "";
const children: Child[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "scenewright-lock-"));
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  rmSync(directory, { recursive: true, force: true });
});

async function startChild(at = directory): Promise<Child> {
  const child = spawnChild("hold-lock", at, "http://localhost:4000");
  children.push(child);
  expect(await child.nextLine()).toBe("ready");
  return child;
}

it("refuses a second process and names the first", async () => {
  const first = await startChild();
  first.write("go");
  expect(await first.nextLine()).toBe("taken");
  const refused = lockEmbedded(directory, holder);
  await expect(refused).rejects.toMatchObject({ code: "storage_in_use" });
  await expect(refused).rejects.toThrow(
    new RegExp(`process ${first.pid}, since .*, at http://localhost:4000`),
  );
});

it("refuses the same process a second time, until the lock is released", async () => {
  const lock = await lockEmbedded(directory, holder);
  await expect(lockEmbedded(directory, holder)).rejects.toThrow(
    "process 4711, since 2026-01-01T00:00:00.000Z",
  );
  await lock.release();
  await (await lockEmbedded(directory, holder)).release();
});

it("takes over from a process that was killed", async () => {
  const first = await startChild();
  first.write("go");
  expect(await first.nextLine()).toBe("taken");
  await first.kill();
  await (await lockEmbedded(directory, holder)).release();
});

it("lets one of many takers win when the holder is dead, each time", async () => {
  for (let round = 0; round < 20; round++) {
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, () => lockEmbedded(directory, holder)),
    );
    const won = results.filter((result) => result.status === "fulfilled");
    const reasons = results.filter((result) => result.status === "rejected").map((result) => result.reason);
    expect(won).toHaveLength(1);
    expect(reasons.every((reason) => reason instanceof AppError && reason.code === "storage_in_use")).toBe(
      true,
    );
    for (const result of won) await result.value.release();
  }
  expect(readdirSync(directory).length).toBe(1);
});

it("lets one of several processes win when they try at the same moment, each time", async () => {
  for (let round = 0; round < 3; round++) {
    while (children.length < 4) await startChild();
    for (const child of children) child.write("go");
    const answers = await Promise.all(children.map((child) => child.nextLine()));
    expect(answers.filter((answer) => answer === "taken")).toHaveLength(1);
    const winner = children[answers.indexOf("taken")];
    await winner?.kill();
    children.splice(answers.indexOf("taken"), 1);
  }
}, 60_000);

it("works where the path is too long for a socket", async () => {
  const long = join(directory, "a".repeat(90), "b".repeat(90));
  mkdirSync(long, { recursive: true });
  const lock = await lockEmbedded(long, holder);
  await expect(lockEmbedded(long, holder)).rejects.toMatchObject({ code: "storage_in_use" });
  const child = await startChild(long);
  child.write("go");
  expect(await child.nextLine()).toContain("process 4711");
  await lock.release();
  child.write("go");
  expect(await child.nextLine()).toBe("taken");
});
