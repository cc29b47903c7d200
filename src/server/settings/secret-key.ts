import { randomBytes, scryptSync } from "node:crypto";
import { chmod, link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@/domain/app-error";

const keyBytes = 32;
const fileName = "settings.key";
const ownerOnly = 0o600;

/** The key under which settings are sealed, from a text of the environment. */
export function keyFromText(secret: string): Buffer {
  return scryptSync(secret, "scenewright settings", keyBytes);
}

/**
 * The key that is kept in the data directory, made at the first call, readable by the owner alone. Two processes that make
 * it at once agree on one.
 */
export async function keyFromFile(dataDirectory: string): Promise<Buffer> {
  const path = join(dataDirectory, fileName);
  const known = await read(path);
  if (known) return known;
  await mkdir(dataDirectory, { recursive: true });
  // Written whole beside its place and linked there: whoever comes second finds a whole file, and takes that.
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, `${randomBytes(keyBytes).toString("base64")}\n`, { flag: "wx", mode: ownerOnly });
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  const made = await read(path);
  if (!made) throw new Error(`${path} is gone`);
  return made;
}

async function read(path: string): Promise<Buffer | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
  const key = Buffer.from(text.trim(), "base64");
  if (key.length !== keyBytes)
    throw new AppError("internal", `${path} is damaged. Remove it, and enter the keys in the settings anew.`);
  // A copy or a restored backup may have been given other rights.
  await chmod(path, ownerOnly);
  return key;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
