import { beforeEach, describe, expect, it } from "vitest";
import { type CircuitBreaker, createCircuitBreaker } from "./circuit-breaker";

let time = 0;
let breaker: CircuitBreaker;
const fail = (times: number) => {
  for (let index = 0; index < times; index++) breaker.enter()?.failed();
};

beforeEach(() => {
  time = 1_000;
  breaker = createCircuitBreaker({ failures: 3, windowMs: 10_000, openMs: 5_000 }, () => time);
});

describe("createCircuitBreaker", () => {
  it("opens after so many failures within the window", () => {
    fail(2);
    expect(breaker.enter()).not.toBeNull();
    fail(1);
    expect(breaker.enter()).toBeNull();
  });

  it("forgets failures that lie before the window", () => {
    fail(2);
    time += 10_001;
    fail(1);
    expect(breaker.enter()).not.toBeNull();
  });

  it("forgets failures after a success", () => {
    fail(2);
    breaker.enter()?.succeeded();
    fail(2);
    expect(breaker.enter()).not.toBeNull();
  });

  it("lets one request probe after its time, and closes when that succeeds", () => {
    fail(3);
    time += 5_000;
    const probe = breaker.enter();
    expect(probe).not.toBeNull();
    expect(breaker.enter()).toBeNull();
    probe?.succeeded();
    expect(breaker.enter()).not.toBeNull();
    fail(1);
    expect(breaker.enter()).not.toBeNull();
  });

  it("opens again when the probe fails", () => {
    fail(3);
    time += 5_000;
    breaker.enter()?.failed();
    expect(breaker.enter()).toBeNull();
    time += 4_999;
    expect(breaker.enter()).toBeNull();
    time += 1;
    expect(breaker.enter()).not.toBeNull();
  });

  it("lets the next one probe when a probe ended without a verdict", () => {
    fail(3);
    time += 5_000;
    breaker.enter()?.dropped();
    expect(breaker.enter()).not.toBeNull();
  });

  it("does not count what ends after it has opened", () => {
    const late = breaker.enter();
    fail(3);
    time += 4_000;
    late?.failed();
    time += 1_000;
    expect(breaker.enter()).not.toBeNull();
  });
});
