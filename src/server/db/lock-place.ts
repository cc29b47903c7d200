import { createHash } from "node:crypto";
import { mkdir, open, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the sockets of a directory's lock are, under names that the system takes. */
export type LockPlace = {
  /** The folder that the sockets are in; `pathOf` may go there by a shorter way. */
  directory: string;
  pathOf(suffix: string): string;
  /** The other way round: what a file in the folder would have been given as `suffix`, or null for other files. */
  suffixOf(fileName: string): string | null;
  close(): Promise<void>;
};
type Pipe = { path: string; close(): Promise<void> };

export function isPipe(place: LockPlace | Pipe): place is Pipe {
  return "path" in place;
}

/** A Unix socket's path has room for 104 bytes on macOS and 108 on Linux, its end included. */
const longestPath = 100;
const prefix = "lock.";
const nothing = async () => undefined;

/**
 * The place for a data directory: in the directory itself, so that containers that share it share the lock. Where its
 * path is too long for a socket, Linux takes the short way over an open handle of the directory; elsewhere the sockets
 * are in the temporary folder, under the directory's hash. On Windows it is a pipe, named by that hash.
 */
export async function lockPlace(dataDirectory: string): Promise<LockPlace | Pipe> {
  const directory = await realpath(dataDirectory);
  const hash = createHash("sha256").update(directory).digest("hex").slice(0, 24);
  if (process.platform === "win32") return { path: `\\\\.\\pipe\\scenewright-${hash}`, close: nothing };
  const room = Buffer.byteLength(join(directory, `${prefix}own-12345678`));
  if (room <= longestPath) return placeIn(directory, directory, nothing);
  if (process.platform === "linux") {
    const handle = await open(directory, "r");
    return placeIn(directory, `/proc/self/fd/${handle.fd}`, () => handle.close());
  }
  const short = join(tmpdir(), `scenewright-${hash}`);
  await mkdir(short, { recursive: true });
  return placeIn(short, short, nothing);
}

function placeIn(directory: string, way: string, close: () => Promise<void>): LockPlace {
  return {
    directory,
    pathOf: (suffix) => join(way, `${prefix}${suffix}`),
    suffixOf: (fileName) => (fileName.startsWith(prefix) ? fileName.slice(prefix.length) : null),
    close,
  };
}
