import type { Clock } from "@/lib/clock";

export type TestClock = Clock & { advance(milliseconds: number): void };

/** A clock that moves only when it is told to; ids stay random, so that suites can share a database. */
export function createTestClock(start = new Date("2026-01-01T00:00:00Z")): TestClock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    newId: () => crypto.randomUUID(),
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}
