import { describe, expect, test } from "vitest";
import { id, scene } from "../test/fixtures";
import { keepDrafts, keptDrafts } from "./draft-storage";
import { noDrafts, withCode, withControlValue } from "./drafts";

function memory() {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}
const place = { sceneId: id(101), versionId: id(1_001) };
const drafts = withCode(withControlValue(noDrafts, { ...place, name: "headline" }, "A"), place, "code");

describe("unsaved work kept in the browser", () => {
  test("it is there after a reload, ready to be saved", () => {
    const storage = memory();
    keepDrafts(storage, id(1), drafts);
    const kept = keptDrafts(storage, id(1), [scene(1)]);
    expect(kept.code[id(101)]).toMatchObject({ code: "code", baseVersionId: id(1_001), status: "waiting" });
    expect(kept.controls[id(101)]).toMatchObject({ values: { headline: "A" }, status: "waiting" });
  });

  test("over a scene that has moved on it waits for the person's word", () => {
    const storage = memory();
    keepDrafts(storage, id(1), drafts);
    const kept = keptDrafts(storage, id(1), [scene(1, { versionId: id(9) })]);
    expect(kept.code[id(101)]).toMatchObject({ code: "code", status: "kept" });
  });

  test("drafts of scenes that are gone, and broken entries, are left out", () => {
    const storage = memory();
    keepDrafts(storage, id(1), drafts);
    expect(keptDrafts(storage, id(1), [])).toEqual({ controls: {}, code: {} });
    storage.entries.set(`scenewright:drafts:${id(1)}`, "{ not json");
    expect(keptDrafts(storage, id(1), [scene(1)])).toEqual(noDrafts);
  });

  test("without drafts nothing is left behind, and full storage stops nobody", () => {
    const storage = memory();
    keepDrafts(storage, id(1), drafts);
    keepDrafts(storage, id(1), noDrafts);
    expect(storage.entries.size).toBe(0);
    const full = {
      ...storage,
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(() => keepDrafts(full, id(1), drafts)).not.toThrow();
  });
});
