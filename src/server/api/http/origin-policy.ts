import { networkInterfaces } from "node:os";
import { AppError } from "@/domain/app-error";

/** Which hosts and origins a server answers to. */
export type OriginPolicy = {
  /** Values of the Host header, in lower case, port included where it is not the scheme's own. */
  hosts: ReadonlySet<string>;
  /** Values of the Origin header. */
  origins: ReadonlySet<string>;
};

export type OriginPolicyOptions = {
  port: number;
  host: string;
  publicUrl?: string | undefined;
  /** Whether an access secret is set: only then may the server be addressed by another name than this machine's. */
  guarded: boolean;
};

/**
 * The names by which the server may be addressed. A page of another site can neither send here with its own Origin nor
 * point a name of its own at 127.0.0.1 (DNS rebinding): its Host header is not on the list.
 */
export function originPolicy(options: OriginPolicyOptions): OriginPolicy {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  if (options.guarded) names.push(...namesOf(options.host).map(bracketed));
  const hosts = new Set(
    names.flatMap((name) => [`${name}:${options.port}`, ...(options.port === 80 ? [name] : [])]),
  );
  const origins = new Set([...hosts].flatMap((host) => [`http://${host}`, `https://${host}`]));
  if (options.publicUrl) {
    const url = new URL(options.publicUrl);
    hosts.add(url.host);
    origins.add(url.origin);
  }
  return { hosts, origins };
}

/** A server that listens everywhere is addressed by any of this machine's own addresses. */
function namesOf(host: string): string[] {
  if (host !== "0.0.0.0" && host !== "::") return [host];
  return Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((entry) => entry.address));
}

function bracketed(host: string): string {
  const lower = host.toLowerCase();
  return lower.includes(":") && !lower.startsWith("[") ? `[${lower}]` : lower;
}

/**
 * Refuses requests that another site made a browser send.
 * @throws AppError `origin_refused`.
 */
export function checkOrigin(policy: OriginPolicy, request: { method: string; headers: Headers }): void {
  const host = request.headers.get("host")?.toLowerCase();
  if (!host || !policy.hosts.has(host)) {
    throw new AppError(
      "origin_refused",
      "This server does not answer to that address. Open it by the address that it printed at start.",
    );
  }
  const safe = request.method === "GET" || request.method === "HEAD";
  const origin = request.headers.get("origin");
  if (origin !== null) {
    if (!policy.origins.has(origin.toLowerCase())) throw refused();
    return;
  }
  // Browsers send no Origin with a same-origin GET (an event stream), but always say where a request came from.
  // Programs that are no browsers send neither.
  const site = request.headers.get("sec-fetch-site");
  if (site === null || site === "same-origin" || site === "none") return;
  const opensPage = safe && request.headers.get("sec-fetch-mode") === "navigate";
  if (!opensPage) throw refused();
}

function refused(): AppError {
  return new AppError("origin_refused", "Requests from other sites are not taken.");
}
