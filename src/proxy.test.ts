import { NextRequest } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSession, sessionCookie } from "./server/api/http/session";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The proxy as a process with this environment has it. */
async function proxyWith(environment: Record<string, string>) {
  for (const [name, value] of Object.entries({ PORT: "3000", HOST: "", AUTH_SECRET: "", ...environment })) {
    vi.stubEnv(name, value);
  }
  const { proxy } = await import("./proxy");
  return (path: string, headers: Record<string, string> = {}) =>
    proxy(
      new NextRequest(`http://localhost:3000${path}`, { headers: { host: "localhost:3000", ...headers } }),
    );
}

const directive = (policy: string | null, name: string) =>
  policy?.split("; ").find((line) => line.startsWith(`${name} `));

describe("the proxy before every page", () => {
  it("lets a frame hold the sandbox page and nothing else, by its exact address", async () => {
    const ask = await proxyWith({});
    const policy = ask("/p/1").headers.get("content-security-policy");
    expect(directive(policy, "frame-src")).toBe("frame-src http://localhost:3000/sandbox");
    expect(directive(policy, "frame-ancestors")).toBe("frame-ancestors 'none'");
    expect(directive(policy, "connect-src")).toBe("connect-src 'self'");
  });

  it("gives each response a nonce of its own, and evaluates no code in production", async () => {
    const ask = await proxyWith({ NODE_ENV: "production" });
    const scripts = [1, 2].map(() =>
      directive(ask("/").headers.get("content-security-policy"), "script-src"),
    );
    expect(scripts[0]).toContain("'nonce-");
    expect(scripts[0]).not.toBe(scripts[1]);
    expect(scripts[0]).not.toContain("unsafe");
  });

  it("refuses foreign hosts for pages and for the sandbox", async () => {
    const ask = await proxyWith({});
    for (const path of ["/", "/sandbox", "/p/1"]) {
      expect(ask(path, { host: "evil.example:3000" }).status).toBe(403);
    }
  });

  it("leaves the sandbox its own policy, and answers its opaque origin", async () => {
    const ask = await proxyWith({});
    const response = ask("/sandbox/script/abc.js", { origin: "null", "sec-fetch-site": "cross-site" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toBeNull();
  });

  it("with an access secret shows pages only to who has come in", async () => {
    const secret = "a secret of some length";
    const ask = await proxyWith({ AUTH_SECRET: secret });
    expect(ask("/").status).toBe(401);
    expect(ask("/", { cookie: `${sessionCookie}=forged.9999999999.abc` }).status).toBe(401);
    expect(ask("/", { cookie: `${sessionCookie}=${createSession("user", secret)}` }).status).toBe(200);
    expect(ask("/enter?key=x").status).toBe(200);
  });
});
