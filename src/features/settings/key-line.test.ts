import { expect, it } from "vitest";
import { keyLine } from "./key-line";

const now = new Date("2026-11-25T12:00:00Z");
const key = { source: "settings", ending: "wxyz", since: "2026-11-24T12:00:00Z", readable: true } as const;

it("says that a key is set, how it ends and since when", () => {
  expect(keyLine(key, now)).toBe("Key set, ends in …wxyz, since Nov 24.");
  expect(keyLine({ ...key, since: "2025-03-01T12:00:00Z" }, now)).toBe(
    "Key set, ends in …wxyz, since Mar 1, 2025.",
  );
  expect(keyLine(null, now)).toBe("No key yet.");
});

it("tells the environment's from the settings', and one that cannot be read", () => {
  expect(keyLine({ ...key, source: "environment", since: null }, now)).toBe(
    "Key of the environment, ends in …wxyz.",
  );
  expect(keyLine({ ...key, ending: "", readable: false }, now)).toContain("cannot be read");
});
