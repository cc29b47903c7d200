import { createHmac, timingSafeEqual } from "node:crypto";

/** The cookie that says who came in by the access link. */
export const sessionCookie = "scenewright_session";

/** How long a way in lasts, in seconds. */
export const sessionSeconds = 30 * 24 * 60 * 60;

function sign(payload: string, secret: string): string {
  return createHmac("sha256", secret).update(`session:${payload}`).digest("base64url");
}

/** A signed note «this user until then», kept by the client; the server keeps nothing. */
export function createSession(userId: string, secret: string, now = Date.now()): string {
  const payload = `${userId}.${Math.floor(now / 1000) + sessionSeconds}`;
  return `${payload}.${sign(payload, secret)}`;
}

/** The user of a session that we signed and that has not run out; null for anything else. */
export function readSession(token: string, secret: string, now = Date.now()): string | null {
  const [userId, expires, signature, ...rest] = token.split(".");
  if (!userId || !expires || !signature || rest.length > 0) return null;
  const expected = Buffer.from(sign(`${userId}.${expires}`, secret));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return Number(expires) * 1000 > now ? userId : null;
}

/** The session of a request: the cookie of a browser, or `Authorization: Bearer …` of a program. */
export function sessionOf(headers: Headers): string | null {
  const bearer = headers.get("authorization")?.match(/^Bearer (.+)$/i)?.[1];
  if (bearer) return bearer;
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const [name, ...value] = pair.trim().split("=");
    if (name === sessionCookie) return value.join("=");
  }
  return null;
}

/** The `Set-Cookie` value for a session. */
export function sessionCookieHeader(token: string, secure: boolean): string {
  const parts = [
    `${sessionCookie}=${token}`,
    "Path=/",
    `Max-Age=${sessionSeconds}`,
    "HttpOnly",
    "SameSite=Lax",
  ];
  return [...parts, ...(secure ? ["Secure"] : [])].join("; ");
}
