import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import { type FailureKind, ModelFailure } from "../failure";
import { type FailureContext, failureOfVendorError, scrub } from "./provider-failure";

export type OpenaiOptions = {
  /** None for a compatible server that wants none. */
  apiKey?: string | undefined;
  /** A compatible server's address, with its `/v1`. */
  baseUrl?: string | undefined;
  fetch: typeof globalThis.fetch;
  now(): Date;
};

export const openaiAddress = "https://api.openai.com/v1";

/** Our own limits are tighter; this only keeps the SDK's from interfering. */
const sdkTimeoutMs = 15 * 60_000;

export type OpenaiConnection = {
  client: OpenAI;
  /** OpenAI itself: what only compatible servers lack is taken for granted. */
  isVendor: boolean;
  providerName: string;
  failure(kind: FailureKind, detail: string): ModelFailure;
  /** An error that came as an event of a stream, or in the results of a batch: a code and words, perhaps a status. */
  failureOfCode(
    code: string | null,
    message: string,
    more?: { status?: number | undefined; type?: string | null | undefined },
  ): ModelFailure;
  /** What a request threw as a failure; `started` tells whether anything of the answer had come. */
  failureOf(error: unknown, started: boolean): ModelFailure;
};

export function connectOpenai({ apiKey, baseUrl, fetch, now }: OpenaiOptions): OpenaiConnection {
  const address = baseUrl ?? openaiAddress;
  const isVendor = /(^|\.)openai\.com$/.test(new URL(address).hostname);
  const providerName = isVendor ? "OpenAI" : `The model server at ${new URL(address).host}`;
  const client = new OpenAI({
    apiKey: apiKey ?? "none",
    baseURL: address,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: sdkTimeoutMs,
    logLevel: "off",
    fetch,
  });
  const context: FailureContext = { provider: "openai", providerName, key: apiKey ?? "", now };
  const failure = (kind: FailureKind, detail: string) =>
    new ModelFailure(kind, "openai", { providerName, detail: scrub(detail, context.key) });
  return {
    client,
    isVendor,
    providerName,
    failure,
    failureOfCode: (code, message, more = {}) => failureOfVendorError({ ...more, code, message }, context),
    failureOf(error, started) {
      if (error instanceof ModelFailure) return error;
      if (error instanceof APIUserAbortError) return failure("cancelled", "Aborted");
      if (error instanceof APIConnectionTimeoutError) return failure("timed_out", error.message);
      if (error instanceof APIConnectionError) {
        return failure(
          started ? "broken_off" : "unreachable",
          `${error.message} ${String(error.cause ?? "")}`,
        );
      }
      if (error instanceof APIError) return failureOfVendorError(error, context);
      if (error instanceof SyntaxError) return failure("bad_answer", error.message);
      return failure("broken_off", String(error));
    },
  };
}
