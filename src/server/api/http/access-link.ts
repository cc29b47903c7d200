import { randomBytes, timingSafeEqual } from "node:crypto";

/** A way in that is printed where only the server's keeper can read it. Each link works once. */
export type AccessLink = {
  /** The key that would be taken now. */
  current(): string;
  /** Takes a key; a right one is used up and followed by a new one. */
  redeem(key: string): boolean;
};

export function createAccessLink(onNewKey: (key: string) => void): AccessLink {
  let key = randomBytes(24).toString("base64url");
  return {
    current: () => key,
    redeem(given) {
      const a = Buffer.from(given);
      const b = Buffer.from(key);
      if (a.length !== b.length || !timingSafeEqual(a, b)) return false;
      key = randomBytes(24).toString("base64url");
      onNewKey(key);
      return true;
    },
  };
}
