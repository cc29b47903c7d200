import type { ProviderId } from "@/domain/model-role";
import { type FailureKind, ModelFailure } from "../failure";
import { readRetryAfter } from "../resilience/retry-after";

/** What both SDKs' errors have in common. */
type VendorError = {
  status?: number | undefined;
  headers?: Headers | undefined;
  code?: string | null | undefined;
  type?: string | null | undefined;
  message: string;
};

export type FailureContext = {
  provider: ProviderId;
  providerName: string;
  /** Blotted out of what is kept of the provider's words. */
  key: string;
  now(): Date;
};

const overflowWords =
  /context.?(length|window|size)|maximum context|prompt is too long|too many (input )?tokens|exceeds? the (available|model)|input is too long/i;
const creditWords =
  /insufficient.?(quota|credit|funds|balance)|credit balance|billing|exceeded your current quota/i;
const refusalCodes = new Set([
  "content_policy_violation",
  "content_filter",
  "moderation_blocked",
  "image_content_policy_violation",
  "invalid_prompt",
  "bio_policy",
  "misalignment_policy_violation",
]);

/** The kind of a vendor's error, by its status and its own codes; by its words only where vendors have no code. */
export function kindOfVendorError({ status, code, type, message }: VendorError): FailureKind {
  const says = (name: string) => code === name || type === name;
  if (code && refusalCodes.has(code)) return "content_refused";
  if (says("context_length_exceeded") || says("request_too_large") || status === 413)
    return "context_overflow";
  if (says("insufficient_quota") || says("billing_error") || status === 402) return "no_credit";
  if (says("model_not_found")) return "no_such_model";
  if (status === 429 || says("rate_limit_error") || says("rate_limit_exceeded")) {
    return creditWords.test(message) ? "no_credit" : "rate_limited";
  }
  if (status === 401 || says("authentication_error") || says("invalid_api_key")) return "key_refused";
  if (status === 403 || says("permission_error")) {
    return /moderation|flagged/i.test(message) ? "content_refused" : "key_refused";
  }
  if (status === 404) return /model/i.test(message) ? "no_such_model" : "unsupported";
  if (status === 405 || status === 501) return "unsupported";
  if (status === 408 || says("timeout_error")) return "timed_out";
  if (status === 400 || status === 422 || says("invalid_request_error")) {
    if (creditWords.test(message)) return "no_credit";
    return overflowWords.test(message) ? "context_overflow" : "bad_request";
  }
  return "overloaded";
}

/** The provider's words without anything that looks like a key. */
export function scrub(text: string, key: string): string {
  const blotted = key ? text.replaceAll(key, "[key]") : text;
  return blotted.replace(/\bsk-[\w*-]{6,}/g, "[key]").slice(0, 500);
}

/** A vendor's error as a failure of ours: nothing of the error itself is kept, since it may hold headers and bodies. */
export function failureOfVendorError(error: VendorError, context: FailureContext): ModelFailure {
  return new ModelFailure(kindOfVendorError(error), context.provider, {
    providerName: context.providerName,
    retryAfterMs: readRetryAfter(error.headers, context.now()),
    detail: scrub(error.message, context.key),
  });
}
