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

it("asks nobody for anything: fonts lie beside it, and every face that is declared is there", async () => {
  const text = await readFile(path.join(outDir, "sandbox.js"), "utf8");
  expect(text).not.toMatch(/https?:\/\/fonts\./);
  expect(text).not.toContain("font/woff2;base64");
  for (const list of ["fonts.css", "more-fonts.css"]) {
    const css = await readFile(path.join(outDir, "fonts", list), "utf8");
    const files = new Set([...css.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1] ?? ""));
    expect(files.size).toBeGreaterThan(40);
    for (const file of files) {
      expect(file).toMatch(/^\.\/[a-z0-9-]+\.woff2$/);
      await expect(stat(path.join(outDir, "fonts", file))).resolves.toBeTruthy();
    }
  }
}, 60_000);

it("keeps fonts out of what the check loads", async () => {
  const manifest = (await buildRuntimes()).manifest;
  expect(Object.keys(manifest.check?.inputs ?? {}).filter((input) => input.includes("player/fonts"))).toEqual(
    [],
  );
}, 60_000);
