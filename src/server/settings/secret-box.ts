import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const version = "v1";
const ivBytes = 12;
const tagBytes = 16;

/** Seals short texts under one key. */
export type SecretBox = {
  /** @param place what the text belongs to: sealed for one place, it does not open in another */
  seal(text: string, place: string): Promise<string>;
  /** null where it was sealed under another key, for another place, or has been changed. */
  open(sealed: string, place: string): Promise<string | null>;
  /** Makes the key ready, so that it is there from the first start on. */
  prepare(): Promise<void>;
};

/** AES-256-GCM with a fresh nonce for each text. `loadKey` is asked once, when the key is first needed. */
export function createSecretBox(loadKey: () => Promise<Buffer>): SecretBox {
  let loading: Promise<Buffer> | null = null;
  const key = () => {
    loading ??= loadKey().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    async seal(text, place) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, await key(), iv).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return `${version}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url")}`;
    },
    async open(sealed, place) {
      const [found, body = ""] = sealed.split(".");
      const bytes = Buffer.from(body, "base64url");
      if (found !== version || bytes.length < ivBytes + tagBytes) return null;
      const decipher = createDecipheriv(algorithm, await key(), bytes.subarray(0, ivBytes))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      try {
        return Buffer.concat([
          decipher.update(bytes.subarray(ivBytes + tagBytes)),
          decipher.final(),
        ]).toString("utf8");
      } catch {
        return null;
      }
    },
    async prepare() {
      await key();
    },
  };
}
