import { TRPCError } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { AppError, errorCodes } from "@/domain/app-error";
import { httpStatusOf, reportOf } from "./error-shape";

describe("reportOf", () => {
  it("keeps the code and text of an AppError that a procedure threw", () => {
    const error = new TRPCError({
      code: "INTERNAL_SERVER_ERROR",
      cause: new AppError("not_found", "No such scene."),
    });
    expect(reportOf(error)).toEqual({ code: "not_found", text: "No such scene.", retryable: false });
  });

  it("names the field that failed validation", () => {
    const parsed = z
      .strictObject({ message: z.string().min(1, "Write something first.") })
      .safeParse({ message: "" });
    const report = reportOf(new TRPCError({ code: "BAD_REQUEST", cause: parsed.error }));
    expect(report.code).toBe("invalid_input");
    expect(report.text).toContain("“message”");
    expect(report.text).toContain("Write something first.");
  });

  it("never shows the text of an error that nobody foresaw", () => {
    const report = reportOf(
      new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: new Error("password=hunter2") }),
    );
    expect(report.code).toBe("internal");
    expect(report.text).not.toContain("hunter2");
  });

  it("gives every code an HTTP status of failure", () => {
    for (const code of errorCodes) expect(httpStatusOf(code)).toBeGreaterThanOrEqual(400);
  });
});
