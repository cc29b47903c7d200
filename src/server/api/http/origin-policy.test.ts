import { describe, expect, it } from "vitest";
import { checkOrigin, originPolicy } from "./origin-policy";

const policy = originPolicy({ port: 3000, host: "127.0.0.1", guarded: false });
const ask = (method: string, headers: Record<string, string>) => () =>
  checkOrigin(policy, { method, headers: new Headers(headers) });

describe("checkOrigin", () => {
  it("answers this machine by each of its names", () => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"])
      expect(ask("GET", { host })).not.toThrow();
  });

  it("refuses a foreign name that points here (DNS rebinding), another port, and no name", () => {
    expect(ask("GET", { host: "evil.example:3000" })).toThrow(/does not answer to that address/);
    expect(ask("GET", { host: "localhost:4000" })).toThrow();
    expect(ask("GET", {})).toThrow();
  });

  it("takes what the studio's own page and programs send", () => {
    const host = "localhost:3000";
    expect(
      ask("POST", { host, origin: "http://localhost:3000", "sec-fetch-site": "same-origin" }),
    ).not.toThrow();
    expect(ask("POST", { host })).not.toThrow();
    expect(ask("GET", { host, "sec-fetch-site": "same-origin" })).not.toThrow();
  });

  it("refuses what another site or the opaque sandbox makes a browser send, event streams included", () => {
    const host = "localhost:3000";
    expect(ask("POST", { host, origin: "https://evil.example" })).toThrow(/other sites/);
    expect(ask("POST", { host, origin: "null" })).toThrow();
    expect(ask("GET", { host, origin: "https://evil.example" })).toThrow();
    expect(ask("GET", { host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" })).toThrow();
  });

  it("lets a link on another site open a page", () => {
    const headers = { host: "localhost:3000", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect(ask("GET", headers)).not.toThrow();
  });

  it("answers to the public address where one is set", () => {
    const open = originPolicy({
      port: 3000,
      host: "0.0.0.0",
      publicUrl: "https://video.example.com",
      guarded: true,
    });
    const headers = new Headers({ host: "video.example.com", origin: "https://video.example.com" });
    expect(() => checkOrigin(open, { method: "POST", headers })).not.toThrow();
  });
});
