import { accessLink } from "@/app/server/access";
import { openServices } from "@/app/server/open-services";
import { getEnvironment } from "@/env";
import { createSession, sessionCookieHeader } from "@/server/api/http/session";

export const dynamic = "force-dynamic";

/** Takes the key of an access link, once, and gives a session for it. */
export async function GET(request: Request): Promise<Response> {
  const { AUTH_SECRET: secret, PUBLIC_URL } = getEnvironment();
  const link = accessLink();
  const key = new URL(request.url).searchParams.get("key") ?? "";
  const headers = new Headers({
    location: "/",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
  });
  if (!secret || !link) return new Response(null, { status: 303, headers });
  if (!link.redeem(key)) {
    headers.delete("location");
    headers.set("content-type", "text/plain; charset=utf-8");
    return new Response(
      "This access link has been used or is not right. The server has printed the one that works now.",
      {
        status: 401,
        headers,
      },
    );
  }
  const { localOwnerId } = await openServices();
  const secure = PUBLIC_URL?.startsWith("https:") ?? false;
  headers.set("set-cookie", sessionCookieHeader(createSession(localOwnerId, secret), secure));
  return new Response(null, { status: 303, headers });
}
