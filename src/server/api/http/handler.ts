import { randomUUID } from "node:crypto";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { AppError } from "@/domain/app-error";
import type { Services } from "@/server/services";
import type { ApiContext } from "../context";
import { httpStatusOf, reportOf, rpcCodeOf } from "../error-shape";
import { appRouter } from "../router";
import { checkOrigin, type OriginPolicy } from "./origin-policy";
import { readJsonBody } from "./read-body";

export const apiPath = "/api/trpc";

/** The most calls that one request may bundle. */
const largestBatch = 20;

export type HttpOptions = {
  services: Services;
  /** Which hosts and origins are answered; null where whoever calls has checked that already. */
  policy: OriginPolicy | null;
  /** Who sends a request; null for nobody known. */
  callerOf(request: Request): ApiContext["caller"];
  /** Where an error that nobody foresaw is written. */
  log?: (line: string, error: unknown) => void;
};

/**
 * The API over HTTP, independent of Next: takes a `Request` below `/api/trpc`, answers with a `Response`. What arrives
 * is checked before tRPC sees it: host and origin, size, encoding, JSON. It never throws.
 */
export function createHttpHandler(options: HttpOptions): (request: Request) => Promise<Response> {
  const log = options.log ?? ((line, error) => console.error(line, error));

  return async function handle(request) {
    let checked: Request;
    try {
      if (options.policy) checkOrigin(options.policy, request);
      checked = await withCheckedBody(request);
    } catch (error) {
      if (!(error instanceof AppError)) log("A request could not be read", error);
      return errorResponse(error);
    }
    return fetchRequestHandler({
      endpoint: apiPath,
      req: checked,
      router: appRouter,
      createContext: (): ApiContext => ({ services: options.services, caller: options.callerOf(request) }),
      maxBatchSize: largestBatch,
      onError({ error, path }) {
        if (reportOf(error).code !== "internal") return;
        log(`[${randomUUID().slice(0, 8)}] ${path ?? "unknown procedure"} failed`, error.cause ?? error);
      },
    });
  };
}

/** The same request with its body read and checked. */
async function withCheckedBody(request: Request): Promise<Request> {
  const body = await readJsonBody(request);
  const headers = new Headers(request.headers);
  if (body !== null) {
    // Forms and plain text can be sent by other sites without a preflight; JSON cannot.
    const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
    if (type !== "application/json") {
      throw new AppError("invalid_input", "Send JSON, with content-type application/json.");
    }
  }
  return new Request(request.url, {
    method: request.method,
    headers,
    signal: request.signal,
    ...(body === null ? {} : { body }),
  });
}

/** An error in the shape of the API, for what ends before a procedure is known. */
export function errorResponse(error: unknown): Response {
  const report = reportOf(error);
  const httpStatus = httpStatusOf(report.code);
  const body = {
    error: { code: rpcCodeOf(report.code), message: report.text, data: { ...report, httpStatus } },
  };
  const headers = {
    "cache-control": "no-store",
    ...(report.code === "payload_too_large" ? { connection: "close" } : {}),
  };
  return Response.json(body, { status: httpStatus, headers });
}
