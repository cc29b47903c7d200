import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSecretBox } from "./secret-box";
import { keyFromFile, keyFromText } from "./secret-key";

const box = (secret = "one secret of some length") => createSecretBox(async () => keyFromText(secret));
const key = "sk-proj-abcdefgh1234";

describe("secret box", () => {
  it("opens what it has sealed, and nothing of the text shows", async () => {
    const sealed = await box().seal(key, "a:openai");
    expect(sealed).not.toContain(key);
    expect(Buffer.from(sealed.slice(3), "base64url").toString("latin1")).not.toContain(key);
    expect(await box().open(sealed, "a:openai")).toBe(key);
  });

  it("seals the same text differently each time", async () => {
    const one = box();
    expect(await one.seal(key, "a")).not.toBe(await one.seal(key, "a"));
  });

  it("opens nothing under another secret, in another place, or after a change", async () => {
    const sealed = await box().seal(key, "a:openai");
    const bytes = Buffer.from(sealed.slice(3), "base64url");
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(await box("another secret of length").open(sealed, "a:openai")).toBeNull();
    expect(await box().open(sealed, "b:openai")).toBeNull();
    expect(await box().open(`v1.${bytes.toString("base64url")}`, "a:openai")).toBeNull();
    for (const wrong of ["", "v1.", "v2.abcd", "hello"]) expect(await box().open(wrong, "a")).toBeNull();
  });
});

describe("the secret in the data directory", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "secret-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it("is made once, readable by its owner alone, also when several ask at once", async () => {
    const inside = join(directory, "data");
    const keys = await Promise.all([1, 2, 3, 4].map(() => keyFromFile(inside)));
    expect(new Set(keys.map((one) => one.toString("hex"))).size).toBe(1);
    expect(keys[0]).toHaveLength(32);
    expect((await stat(join(inside, "settings.key"))).mode & 0o777).toBe(0o600);
    expect((await keyFromFile(inside)).equals(keys[0] ?? Buffer.alloc(0))).toBe(true);
  });

  it("is closed to others again where it was opened to them", async () => {
    await keyFromFile(directory);
    await chmod(join(directory, "settings.key"), 0o644);
    await keyFromFile(directory);
    expect((await stat(join(directory, "settings.key"))).mode & 0o777).toBe(0o600);
  });

  it("is never replaced where it is damaged: the sealed keys would be lost", async () => {
    await writeFile(join(directory, "settings.key"), "half");
    await expect(keyFromFile(directory)).rejects.toThrow(/damaged/);
    expect(await readFile(join(directory, "settings.key"), "utf8")).toBe("half");
  });
});
