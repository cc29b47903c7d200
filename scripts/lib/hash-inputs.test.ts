import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashInputs } from "./hash-inputs";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "hash-inputs-"));
  await mkdir(path.join(root, "src/deep"), { recursive: true });
  await writeFile(path.join(root, "src/deep/a.ts"), "one");
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("hashInputs", () => {
  it("stays the same when only timestamps change", async () => {
    const before = await hashInputs(root, ["src"]);
    await utimes(path.join(root, "src/deep/a.ts"), new Date(0), new Date(0));
    expect(await hashInputs(root, ["src"])).toBe(before);
  });

  it("changes with a file's content, a new file, and a single named file", async () => {
    const before = await hashInputs(root, ["src", "next.config.mjs"]);
    await writeFile(path.join(root, "next.config.mjs"), "x");
    const named = await hashInputs(root, ["src", "next.config.mjs"]);
    await writeFile(path.join(root, "src/deep/a.ts"), "two");
    const changed = await hashInputs(root, ["src", "next.config.mjs"]);
    expect(new Set([before, named, changed]).size).toBe(3);
  });

  it("is not moved by tests, which are not built", async () => {
    const before = await hashInputs(root, ["src"]);
    await writeFile(path.join(root, "src/deep/a.test.ts"), "x");
    expect(await hashInputs(root, ["src"])).toBe(before);
  });
});
