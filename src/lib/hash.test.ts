import { describe, expect, it } from "vitest";
import { hashText } from "./hash";

describe("hashText", () => {
  it("is 32 hex digits and the same for the same text", () => {
    expect(hashText("")).toMatch(/^[0-9a-f]{32}$/);
    expect(hashText("scene")).toBe(hashText("scene"));
  });

  it("tells apart 200,000 texts that differ in one number", () => {
    const seen = new Set<string>();
    for (let index = 0; index < 200_000; index++) seen.add(hashText(`const size = ${index};`));
    expect(seen.size).toBe(200_000);
  });

  it("changes when two characters change places", () => {
    expect(hashText("ab")).not.toBe(hashText("ba"));
    expect(hashText("#f2994a")).not.toBe(hashText("#f29a94"));
  });
});
