import { TRPCClientError } from "@trpc/client";
import { type ErrorReport, errorReportSchema } from "@/domain/app-error";

/** What any failed call says: the server's report, or that the server could not be reached. */
export function reportOfError(error: unknown): ErrorReport {
  if (error instanceof TRPCClientError && typeof error.data === "object" && error.data !== null) {
    const { httpStatus: _, ...report } = error.data as Record<string, unknown>;
    const parsed = errorReportSchema.safeParse(report);
    if (parsed.success) return parsed.data;
  }
  return {
    code: "interrupted",
    text: "The server cannot be reached just now. Check that it is running; your text is still here.",
    retryable: true,
  };
}
