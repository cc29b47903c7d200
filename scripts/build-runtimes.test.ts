import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildRuntimes } from "./build-runtimes";

const outDir = fileURLToPath(new URL("../.runtime/", import.meta.url));

it("builds nothing twice while its inputs stay the same, and names each file by its content", async () => {
  await buildRuntimes();
  const before = await stat(path.join(outDir, "sandbox.js"));
  const { built, manifest } = await buildRuntimes();
  expect(built).toEqual([]);
  expect((await stat(path.join(outDir, "sandbox.js"))).mtimeMs).toBe(before.mtimeMs);
  expect(manifest.sandbox?.inputs).toHaveProperty("src/kit/index.ts");
  expect(manifest.sandbox?.hash).toMatch(/^[0-9a-f]{16}$/);
}, 60_000);

it("asks nobody for anything: fonts are inside", async () => {
  const text = await readFile(path.join(outDir, "sandbox.js"), "utf8");
  expect(text).toContain("data:font/woff2;base64,");
  expect(text).not.toMatch(/https?:\/\/fonts\./);
}, 60_000);
