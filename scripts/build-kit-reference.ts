import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { hashInputs } from "./lib/hash-inputs";
import { kitReference } from "./lib/kit-reference";

const root = path.resolve(import.meta.dirname, "..");
const target = path.join(root, ".runtime", "kit-reference.json");
const versionFile = path.join(root, ".runtime", "kit-reference.version");

/** Writes what models are told of the kit, read from its docstrings; anew only when the kit has changed. */
export async function buildKitReference({ force = false } = {}): Promise<"built" | "fresh"> {
  const version = await hashInputs(root, ["src/kit", "scripts/lib/kit-reference.ts"]);
  const known = await readFile(versionFile, "utf8").catch(() => null);
  if (known === version && !force) return "fresh";
  await mkdir(path.dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}.tmp`;
  await writeFile(temporary, JSON.stringify(kitReference(), null, 1));
  await rename(temporary, target);
  await writeFile(versionFile, version);
  return "built";
}
