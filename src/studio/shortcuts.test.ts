import { describe, expect, test } from "vitest";
import { matchesKeys } from "./shortcuts";

const press = (
  key: string,
  held: Partial<Record<"shiftKey" | "altKey" | "metaKey" | "ctrlKey", boolean>> = {},
) => ({
  key,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ctrlKey: false,
  ...held,
});

describe("keys of commands", () => {
  test("held keys tell commands apart", () => {
    expect(matchesKeys(press("ArrowLeft"), ["ArrowLeft"])).toBe(true);
    expect(matchesKeys(press("ArrowLeft", { shiftKey: true }), ["ArrowLeft"])).toBe(false);
    expect(matchesKeys(press("ArrowLeft", { shiftKey: true }), ["Shift", "ArrowLeft"])).toBe(true);
    expect(matchesKeys(press("z", { metaKey: true }), ["Mod", "z"])).toBe(true);
    expect(matchesKeys(press("Z", { ctrlKey: true, shiftKey: true }), ["Mod", "Shift", "z"])).toBe(true);
    expect(matchesKeys(press("z", { ctrlKey: true, shiftKey: true }), ["Mod", "z"])).toBe(false);
  });

  test("a letter with ⌘ belongs to the browser unless a command names it", () =>
    expect(matchesKeys(press("l", { ctrlKey: true }), ["l"])).toBe(false));

  test("signs count whatever must be held to type them", () => {
    expect(matchesKeys(press("?", { shiftKey: true }), ["?"])).toBe(true);
    expect(matchesKeys(press("[", { altKey: true }), ["["])).toBe(true);
    expect(matchesKeys(press(" ", { shiftKey: true }), [" "])).toBe(false);
  });
});
