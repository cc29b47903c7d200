import { describe, expect, it } from "vitest";
import { retryDelay } from "./retry-delay";

const limits = { attempts: 4, baseMs: 500, maxMs: 1_500, maxRetryAfterMs: 10_000 };
const most = () => 1;
const least = () => 0;

describe("retryDelay", () => {
  it("doubles the longest pause up to its limit", () => {
    expect([1, 2, 3].map((attempt) => retryDelay(limits, attempt, undefined, most))).toEqual([
      500, 1_000, 1_500,
    ]);
  });

  it("may be anything down to nothing, so that callers spread", () => {
    expect(retryDelay(limits, 3, undefined, least)).toBe(0);
    expect(retryDelay(limits, 3, undefined, () => 0.5)).toBe(750);
  });

  it("is never shorter than the provider asks", () => {
    expect(retryDelay(limits, 1, 4_000, least)).toBe(4_000);
    expect(retryDelay(limits, 1, 4_000, most)).toBe(4_500);
  });

  it("ends after the last attempt, and where the provider asks for too long a pause", () => {
    expect(retryDelay(limits, 4, undefined, most)).toBeNull();
    expect(retryDelay(limits, 1, 10_001, most)).toBeNull();
  });
});
