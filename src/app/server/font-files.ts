import { readFile, stat } from "node:fs/promises";
import path from "node:path";

const directory = () => path.join(process.cwd(), ".runtime", "fonts");
let kept: { modified: number; version: string } | undefined;

/** The version of the built fonts, which is part of their address; read again when they were built anew. */
async function fontsVersion(): Promise<string> {
  const file = path.join(directory(), "version");
  const { mtimeMs } = await stat(file);
  if (kept?.modified !== mtimeMs) kept = { modified: mtimeMs, version: await readFile(file, "utf8") };
  return kept.version;
}

/** The folder of the fonts as the sandbox page names it. */
export async function fontsUrl(): Promise<string> {
  return `/sandbox/fonts/${await fontsVersion()}/`;
}

/** A font or a list of fonts by version and name; null for what there is not. */
export async function fontFile(
  version: string,
  name: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | null> {
  const extension = /^[a-z0-9-]+\.(woff2|css)$/.exec(name)?.[1];
  if (!extension || version !== (await fontsVersion())) return null;
  const bytes = await readFile(path.join(directory(), name)).catch(() => null);
  return bytes && { bytes: new Uint8Array(bytes), type: extension === "css" ? "text/css" : "font/woff2" };
}
