import { getEnvironment } from "@/env";
import { createHttpHandler } from "@/server/api/http/handler";
import { readSession, sessionOf } from "@/server/api/http/session";
import type { Services } from "@/server/services";
import { allowedOrigins } from "./allowed-origins";
import { openServices } from "./open-services";

let handler: Promise<(request: Request) => Promise<Response>> | undefined;

/** The API's handler over this process's services, made at the first request. */
export function apiHandler(): Promise<(request: Request) => Promise<Response>> {
  handler ??= openServices().then((services) =>
    createHttpHandler({
      services,
      policy: allowedOrigins(),
      callerOf: (request) => callerOf(services, request),
    }),
  );
  return handler;
}

/** Without an access secret everyone on this machine is the local owner; with one, who came in by the access link. */
export function callerOf(services: Services, request: Request): { userId: string; isLocal: boolean } | null {
  const { AUTH_SECRET: secret } = getEnvironment();
  if (!secret) return { userId: services.localOwnerId, isLocal: true };
  const token = sessionOf(request.headers);
  const userId = token === null ? null : readSession(token, secret);
  return userId === null ? null : { userId, isLocal: false };
}
