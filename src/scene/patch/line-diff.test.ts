import { describe, expect, it } from "vitest";
import { changedLines, diffLines } from "./line-diff";

const text = (...lines: string[]) => lines.join("\n");

describe("diffLines", () => {
  it("finds nothing in equal texts", () => {
    expect(diffLines("a\nb", "a\nb")).toEqual([]);
  });

  it("finds each run of changed lines at its place", () => {
    expect(diffLines(text("a", "b", "c", "d", "e"), text("a", "B", "c", "d", "x", "e"))).toEqual([
      { at: 1, removed: 1, added: 1 },
      { at: 4, removed: 0, added: 1 },
    ]);
  });

  it("knows that a moved middle keeps what stayed in order", () => {
    expect(diffLines(text("a", "b", "c"), text("b", "c", "a"))).toEqual([
      { at: 0, removed: 1, added: 0 },
      { at: 3, removed: 0, added: 1 },
    ]);
  });

  it("rebuilds the new text from any two texts", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const letters = (salt: number) =>
        Array.from({ length: 3 + ((seed * salt) % 14) }, (_, at) =>
          "abcd".charAt((seed * (at + salt) * 7) % 4),
        );
      const before = letters(5);
      const after = letters(11);
      const rebuilt: string[] = [];
      let from = 0;
      let taken = 0;
      for (const { at, removed, added } of diffLines(text(...before), text(...after))) {
        rebuilt.push(...before.slice(from, at));
        taken += at - from;
        rebuilt.push(...after.slice(taken, taken + added));
        taken += added;
        from = at + removed;
      }
      expect([...rebuilt, ...before.slice(from)]).toEqual(after);
    }
  });
});

it("says which share of the old text changed", () => {
  expect(changedLines(text("a", "b", "c", "d"), text("a", "b", "x", "d"))).toEqual({ lines: 1, share: 0.25 });
  expect(changedLines("a", text("a", "b", "c")).share).toBe(1);
});

it("stays quick where everything differs", () => {
  const lines = (name: string) => Array.from({ length: 5_000 }, (_, at) => `${name}${at}`).join("\n");
  const started = performance.now();
  expect(changedLines(lines("a"), lines("b"))).toEqual({ lines: 5_000, share: 1 });
  expect(performance.now() - started).toBeLessThan(2_000);
});
