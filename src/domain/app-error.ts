import { z } from "zod";
import { problemSchema } from "./problem";

/** Every way in which a request can fail, as a closed set. The text for people travels beside the code. */
export const errorCodes = [
  "invalid_input",
  "invalid_encoding",
  "invalid_json",
  "payload_too_large",
  "unauthorized",
  "origin_refused",
  "not_found",
  "stale_version",
  "scene_rejected",
  "check_timeout",
  "check_unavailable",
  "nothing_to_undo",
  "nothing_to_redo",
  "needs_model",
  "model_key_refused",
  "model_no_credit",
  "model_refused",
  "model_context_overflow",
  "model_rate_limited",
  "model_overloaded",
  "model_not_found",
  "model_unreachable",
  "model_timeout",
  "model_bad_answer",
  "browser_missing",
  "render_failed",
  "already_finished",
  "cancelled",
  "interrupted",
  "storage_in_use",
  "internal",
] as const;

export const errorCodeSchema = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** What crosses a border (HTTP, event log, process): no stack, no internal text. */
export const errorReportSchema = z.strictObject({
  code: errorCodeSchema,
  /** A sentence for people: what happened and what they can do. */
  text: z.string(),
  /** Whether the same request may succeed when it is sent again. */
  retryable: z.boolean(),
  /** For `scene_rejected`: what is wrong with the code, with places. */
  problems: z.array(problemSchema).optional(),
});
export type ErrorReport = z.infer<typeof errorReportSchema>;

type AppErrorOptions = {
  retryable?: boolean;
  problems?: ErrorReport["problems"];
  /** Internal detail for logs; never shown to people. */
  cause?: unknown;
};

/**
 * The mark by which an `AppError` is known. The server is bundled in parts (the start hook, the routes), each of which
 * may hold a copy of this class: by class alone an error of one copy would be a stranger to the other.
 */
const mark = Symbol.for("scenewright.AppError");

/** The one error that rooms throw on purpose. `text` is for people; `cause` is for logs. */
export class AppError extends Error {
  static override [Symbol.hasInstance](value: unknown): value is AppError {
    return typeof value === "object" && value !== null && mark in value;
  }

  readonly [mark] = true;
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly problems: ErrorReport["problems"];

  constructor(code: ErrorCode, text: string, options: AppErrorOptions = {}) {
    super(text, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.problems = options.problems;
  }

  toReport(): ErrorReport {
    return {
      code: this.code,
      text: this.message,
      retryable: this.retryable,
      ...(this.problems ? { problems: this.problems } : {}),
    };
  }
}

/** Any thrown value as a report; what is not an `AppError` becomes `internal`, its text kept from people. */
export function toErrorReport(thrown: unknown): ErrorReport {
  if (thrown instanceof AppError) return thrown.toReport();
  return {
    code: "internal",
    text: "Something went wrong on our side. Nothing was lost; please try again.",
    retryable: true,
  };
}
