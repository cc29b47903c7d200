import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * One hash over the contents of files and folders, by name and content, so that a clone, a copy or a touched file
 * does not count as a change (as timestamps would). Tests are left out: they are not built.
 * @param root The folder that names are relative to.
 * @param inputs Files and folders below `root`; what does not exist counts as empty.
 */
export async function hashInputs(root: string, inputs: string[]): Promise<string> {
  const files = (await Promise.all(inputs.map((input) => filesOf(path.join(root, input))))).flat().sort();
  const hash = createHash("sha256");
  const contents = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, index) => {
    hash.update(`${path.relative(root, file)}\0${contents[index]?.byteLength ?? 0}\0`);
    hash.update(contents[index] ?? "");
  });
  return hash.digest("hex");
}

async function filesOf(entry: string): Promise<string[]> {
  const children = await readdir(entry, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOTDIR") return null;
    if (code === "ENOENT") return [];
    throw error;
  });
  if (children === null) return [entry];
  return children
    .filter((child) => child.isFile() && !/\.test\.tsx?$/.test(child.name))
    .map((child) => path.join(child.parentPath, child.name));
}
