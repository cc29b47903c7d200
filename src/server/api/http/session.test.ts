import { describe, expect, it, vi } from "vitest";
import { createAccessLink } from "./access-link";
import { createSession, readSession, sessionCookieHeader, sessionOf, sessionSeconds } from "./session";

const secret = "a secret of some length";

describe("sessions", () => {
  it("give back the user that they were made for", () => {
    expect(readSession(createSession("user-1", secret), secret)).toBe("user-1");
  });

  it("are refused when forged, altered, or out of date", () => {
    const token = createSession("user-1", secret);
    expect(readSession(token.replace("user-1", "user-2"), secret)).toBeNull();
    expect(readSession(token, "another secret of length")).toBeNull();
    expect(readSession("", secret)).toBeNull();
    expect(readSession(token, secret, Date.now() + (sessionSeconds + 1) * 1000)).toBeNull();
  });

  it("are read from the cookie that they were set by, and from a program's header", () => {
    const cookie = sessionCookieHeader("abc", false).split(";")[0] ?? "";
    expect(sessionOf(new Headers({ cookie: `theme=dark; ${cookie}` }))).toBe("abc");
    expect(sessionOf(new Headers({ authorization: "Bearer abc" }))).toBe("abc");
    expect(sessionOf(new Headers())).toBeNull();
  });
});

describe("access links", () => {
  it("work once, and are followed by a new one", () => {
    const onNewKey = vi.fn();
    const link = createAccessLink(onNewKey);
    const key = link.current();
    expect(link.redeem("wrong")).toBe(false);
    expect(link.redeem(key)).toBe(true);
    expect(link.redeem(key)).toBe(false);
    expect(onNewKey).toHaveBeenCalledExactlyOnceWith(link.current());
  });
});
