import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

type Script = { text: Uint8Array<ArrayBuffer>; hash: string };

const file = () => path.join(process.cwd(), ".runtime", "sandbox.js");
let kept: { modified: number; script: Script } | undefined;

/** The sandbox's bundle with a hash of its content, which is its address; read again when it was built anew. */
export async function sandboxScript(): Promise<Script> {
  const { mtimeMs } = await stat(file());
  if (kept?.modified !== mtimeMs) {
    const text = new Uint8Array(await readFile(file()));
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
    kept = { modified: mtimeMs, script: { text, hash } };
  }
  return kept.script;
}
