import { expect, it } from "vitest";
import { safeFileName } from "./safe-file-name";

it.each([
  ["Brewline launch", "Brewline launch"],
  ["../../etc/passwd", "etc passwd"],
  ['a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"],
  ["东京 2026 — über 🎬", "东京 2026 — über 🎬"],
  ["line\r\nbreak\u202egpj", "line break gpj"],
  ["  ...hidden. ", "hidden"],
  ["...", "video"],
  ["CON", "video"],
])("%j becomes %j", (name, expected) => {
  expect(safeFileName(name, "video")).toBe(expected);
});

it("is never longer than a file system takes, and cuts no letter in half", () => {
  const name = safeFileName("🎬".repeat(200), "video");
  expect([...name]).toHaveLength(80);
  expect(Buffer.byteLength(name)).toBeLessThan(400);
});
