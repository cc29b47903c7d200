/**
 * Where bytes lie, by the SHA-256 of what they are: the same bytes are there once. What a hash holds never changes.
 */
export type BlobStore = {
  /** Keeps them unless they are there already; either way they count as put now. */
  put(hash: string, bytes: Uint8Array): Promise<void>;
  /** Null for what is not there. */
  read(hash: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Removes what was put before a moment; what is not there, or was put again since, is passed over. */
  remove(hash: string, putBefore: Date): Promise<void>;
  /** A file of this machine that holds them, for processes that are handed paths; null for what is not there. */
  fileOf(hash: string): Promise<string | null>;
};
