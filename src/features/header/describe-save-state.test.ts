import { expect, test } from "vitest";
import { describeSaveState } from "./describe-save-state";

test("a lost connection is told whatever else there is to tell", () => {
  for (const status of ["saved", "saving", "unsaved", "failed"] as const)
    expect(describeSaveState("lost", status).kind).toBe("offline");
});

test("saved is said only when nothing waits", () => {
  expect(describeSaveState("live", "saved").text).toBe("All changes saved");
  expect(describeSaveState("live", "saving").text).toBe("Saving…");
  expect(describeSaveState("live", "unsaved").text).toBe("Unsaved changes");
  expect(describeSaveState("live", "failed").kind).toBe("attention");
});
