import { expect, test, vi } from "vitest";
import { AppError, toErrorReport } from "./app-error";

test("an error of another copy of this module is known, with its code and text", async () => {
  vi.resetModules();
  const copy = await import("./app-error");
  expect(copy.AppError).not.toBe(AppError);
  const thrown: unknown = new copy.AppError("scene_rejected", "It does not draw.");
  expect(thrown).toBeInstanceOf(AppError);
  expect(toErrorReport(thrown)).toEqual({
    code: "scene_rejected",
    text: "It does not draw.",
    retryable: false,
  });
});

test("what is not an AppError is none, and its text is kept from people", () => {
  for (const thrown of [new Error("secret"), null, undefined, "secret", { code: "not_found" }]) {
    expect(thrown instanceof AppError).toBe(false);
    expect(toErrorReport(thrown)).toMatchObject({ code: "internal" });
  }
});
