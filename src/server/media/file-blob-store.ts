import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BlobStore } from "./blob-store";

const isHash = /^[0-9a-f]{64}$/;

/** Blobs as files, in folders by the first two signs of their hash. */
export function createFileBlobStore(folder: string): BlobStore {
  const pathOf = (hash: string) => {
    if (!isHash.test(hash)) throw new Error("This is no SHA-256.");
    return path.join(folder, hash.slice(0, 2), hash);
  };
  const isThere = (file: string) =>
    stat(file).then(
      () => true,
      () => false,
    );
  return {
    async put(hash, bytes) {
      const file = pathOf(hash);
      const now = new Date();
      // The time says to a sweep that somebody has need of it again.
      const isKept = await utimes(file, now, now).then(
        () => true,
        () => false,
      );
      if (isKept) return;
      await mkdir(path.dirname(file), { recursive: true });
      // Under another name until it is whole: a crash leaves no half of a picture.
      const beside = `${file}.${randomUUID()}.part`;
      try {
        await writeFile(beside, bytes);
        await rename(beside, file);
      } finally {
        await rm(beside, { force: true });
      }
    },
    async read(hash) {
      const bytes = await readFile(pathOf(hash)).catch(() => null);
      return bytes && new Uint8Array(bytes);
    },
    async remove(hash, putBefore) {
      const file = pathOf(hash);
      const found = await stat(file).catch(() => null);
      if (found && found.mtime < putBefore) await rm(file, { force: true });
    },
    async fileOf(hash) {
      const file = pathOf(hash);
      return (await isThere(file)) ? file : null;
    },
  };
}
