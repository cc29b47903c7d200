import { type NextRequest, NextResponse } from "next/server";
import { allowedOrigins } from "@/app/server/allowed-origins";
import { pageHeaders } from "@/app/server/page-headers";
import { AppError } from "@/domain/app-error";
import { getEnvironment } from "@/env";
import { checkOrigin } from "@/server/api/http/origin-policy";
import { readSession, sessionOf } from "@/server/api/http/session";

/** What has headers and checks of its own, and must answer without a session. */
const open = new Set(["/enter", "/api/health"]);

/**
 * Stands before every page: host and origin, the session where one is needed, and the pages' headers. The API checks
 * for itself (`createHttpHandler`), so that it is as strict without Next, and its bodies are not copied here.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const isSandbox = pathname === "/sandbox" || pathname.startsWith("/sandbox/");
  try {
    // The frame's own requests come from an opaque origin: for them only the host is asked for.
    const headers = isSandbox ? onlyHost(request.headers) : request.headers;
    checkOrigin(allowedOrigins(), { method: request.method, headers });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return plain(403, error.message);
  }
  if (isSandbox || open.has(pathname)) return NextResponse.next();
  const { AUTH_SECRET: secret, NODE_ENV } = getEnvironment();
  if (secret && !signedIn(request.headers, secret)) {
    return plain(401, "Please open the access link that the server printed where it was started.");
  }

  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const host = request.headers.get("host") ?? request.nextUrl.host;
  const proto = request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol.replace(":", "");
  const headers = pageHeaders({
    nonce,
    origin: `${proto}://${host}`,
    development: NODE_ENV === "development",
  });
  // Next reads the nonce for its own scripts from the request's policy; pages read it from `x-nonce`.
  const forwarded = new Headers(request.headers);
  forwarded.set("x-nonce", nonce);
  forwarded.set("content-security-policy", headers["content-security-policy"] ?? "");
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export const config = {
  matcher: ["/((?!api/trpc|_next/static|_next/image|_next/webpack-hmr|favicon.ico).*)"],
};

function signedIn(headers: Headers, secret: string): boolean {
  const token = sessionOf(headers);
  return token !== null && readSession(token, secret) !== null;
}

function onlyHost(headers: Headers): Headers {
  const host = headers.get("host");
  return new Headers(host === null ? {} : { host });
}

function plain(status: number, text: string): NextResponse {
  return new NextResponse(text, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
