import { TRPCError } from "@trpc/server";
import { type TRPC_ERROR_CODE_KEY, TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import { ZodError } from "zod";
import { AppError, type ErrorCode, type ErrorReport, toErrorReport } from "@/domain/app-error";

type HttpMapping = { httpStatus: number; key: TRPC_ERROR_CODE_KEY };

/**
 * Each code's HTTP status and JSON-RPC code. tRPC's client reconnects a subscription by itself for the keys of 5xx, so
 * only what a retry may help is mapped to one of those.
 */
const mappings: Record<ErrorCode, HttpMapping> = {
  invalid_input: { httpStatus: 400, key: "BAD_REQUEST" },
  invalid_encoding: { httpStatus: 400, key: "BAD_REQUEST" },
  invalid_json: { httpStatus: 400, key: "PARSE_ERROR" },
  payload_too_large: { httpStatus: 413, key: "PAYLOAD_TOO_LARGE" },
  unauthorized: { httpStatus: 401, key: "UNAUTHORIZED" },
  origin_refused: { httpStatus: 403, key: "FORBIDDEN" },
  not_found: { httpStatus: 404, key: "NOT_FOUND" },
  stale_version: { httpStatus: 409, key: "CONFLICT" },
  scene_rejected: { httpStatus: 422, key: "UNPROCESSABLE_CONTENT" },
  check_timeout: { httpStatus: 422, key: "UNPROCESSABLE_CONTENT" },
  check_unavailable: { httpStatus: 503, key: "SERVICE_UNAVAILABLE" },
  nothing_to_undo: { httpStatus: 409, key: "CONFLICT" },
  nothing_to_redo: { httpStatus: 409, key: "CONFLICT" },
  needs_model: { httpStatus: 422, key: "UNPROCESSABLE_CONTENT" },
  model_key_refused: { httpStatus: 422, key: "UNPROCESSABLE_CONTENT" },
  model_no_credit: { httpStatus: 422, key: "UNPROCESSABLE_CONTENT" },
  model_refused: { httpStatus: 422, key: "UNPROCESSABLE_CONTENT" },
  model_context_overflow: { httpStatus: 413, key: "PAYLOAD_TOO_LARGE" },
  model_rate_limited: { httpStatus: 429, key: "TOO_MANY_REQUESTS" },
  model_overloaded: { httpStatus: 503, key: "SERVICE_UNAVAILABLE" },
  model_not_found: { httpStatus: 422, key: "UNPROCESSABLE_CONTENT" },
  model_unreachable: { httpStatus: 503, key: "SERVICE_UNAVAILABLE" },
  model_timeout: { httpStatus: 503, key: "SERVICE_UNAVAILABLE" },
  model_bad_answer: { httpStatus: 422, key: "UNPROCESSABLE_CONTENT" },
  browser_missing: { httpStatus: 503, key: "SERVICE_UNAVAILABLE" },
  render_failed: { httpStatus: 422, key: "UNPROCESSABLE_CONTENT" },
  already_finished: { httpStatus: 409, key: "CONFLICT" },
  cancelled: { httpStatus: 409, key: "CONFLICT" },
  interrupted: { httpStatus: 503, key: "SERVICE_UNAVAILABLE" },
  storage_in_use: { httpStatus: 503, key: "SERVICE_UNAVAILABLE" },
  internal: { httpStatus: 500, key: "INTERNAL_SERVER_ERROR" },
};

export function httpStatusOf(code: ErrorCode): number {
  return mappings[code].httpStatus;
}

export function rpcCodeOf(code: ErrorCode): number {
  return TRPC_ERROR_CODES_BY_KEY[mappings[code].key];
}

/** A failed validation in words: the field that is wrong and what it must be. */
function textOfZodError(error: ZodError): string {
  const issue = error.issues[0];
  if (!issue) return "The request is not in the right form.";
  const field = issue.path.length > 0 ? `“${issue.path.map(String).join(".")}”: ` : "";
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : "";
  return `${field}${issue.message}${more}`;
}

/** What tRPC itself refuses (unknown procedure, wrong method, malformed input), as our codes. */
function reportOfTrpcError(error: TRPCError): ErrorReport | null {
  const cause = error.cause;
  if (cause instanceof AppError) return cause.toReport();
  if (cause instanceof ZodError)
    return { code: "invalid_input", text: textOfZodError(cause), retryable: false };
  if (cause instanceof SyntaxError)
    return { code: "invalid_json", text: "The request is not valid JSON.", retryable: false };
  switch (error.code) {
    case "NOT_FOUND":
      return { code: "not_found", text: "There is no such procedure.", retryable: false };
    case "UNAUTHORIZED":
      return { code: "unauthorized", text: "Please sign in first.", retryable: false };
    case "PARSE_ERROR":
      return { code: "invalid_json", text: "The request is not valid JSON.", retryable: false };
    case "PAYLOAD_TOO_LARGE":
      return { code: "payload_too_large", text: "The request is too large.", retryable: false };
    case "BAD_REQUEST":
    case "METHOD_NOT_SUPPORTED":
    case "UNSUPPORTED_MEDIA_TYPE":
      return { code: "invalid_input", text: error.message, retryable: false };
    default:
      return null;
  }
}

/** Any error of a procedure as the report that clients get; what nobody foresaw is `internal`, without its text. */
export function reportOf(error: unknown): ErrorReport {
  if (error instanceof TRPCError) return reportOfTrpcError(error) ?? toErrorReport(error.cause ?? error);
  return toErrorReport(error);
}
