import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "./read-cases";

const extensions = new Set([".tsx", ".jsx", ".ts", ".js", ".mjs"]);

/**
 * The scene files that paths name, folders searched to any depth, each once and in order.
 * Throws `UsageError` for a path that does not exist or holds none.
 */
export async function sceneFiles(paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0)
    throw new UsageError("Name files or folders of scenes: npm run eval -- scenes examples/foreign");
  const lists = await Promise.all(paths.map(filesOf));
  return [...new Set(lists.flat())];
}

async function filesOf(given: string): Promise<string[]> {
  const found = await stat(given).catch(() => null);
  if (!found) throw new UsageError(`There is no file or folder ${given}.`);
  if (!found.isDirectory()) return [given];
  const entries = await readdir(given, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && extensions.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.split(path.sep).includes("node_modules"))
    .sort();
  if (files.length === 0) throw new UsageError(`The folder ${given} holds no scene files.`);
  return files;
}
