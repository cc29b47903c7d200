import { describe, expect, it, vi } from "vitest";
import type { ProviderId } from "@/domain/model-role";
import { type FailureKind, ModelFailure } from "../failure";
import { createCircuitBreaker } from "./circuit-breaker";
import { createRequestSlots } from "./request-slots";
import { type AttemptsOptions, runAttempts } from "./run-attempts";

type Choice = { provider: ProviderId };
/** What the choice does each time it is asked: pieces, then perhaps a failure. */
type Script = Record<ProviderId, (string | ModelFailure)[][]>;

const fails = (provider: ProviderId, kind: FailureKind, retryAfterMs?: number) =>
  new ModelFailure(kind, provider, { retryAfterMs });

async function run(script: Partial<Script>, more: Partial<AttemptsOptions<Choice, string>> = {}) {
  const asked: ProviderId[] = [];
  let lastAskedAt = 0;
  const gates = {
    openai: {
      slots: createRequestSlots(1),
      breaker: createCircuitBreaker({ failures: 9, windowMs: 1, openMs: 1 }, () => 0),
    },
    anthropic: {
      slots: createRequestSlots(1),
      breaker: createCircuitBreaker({ failures: 9, windowMs: 1, openMs: 1 }, () => 0),
    },
  };
  const attempts = runAttempts<Choice, string>({
    choices: (["openai", "anthropic"] as const).filter((id) => script[id]).map((provider) => ({ provider })),
    signal: new AbortController().signal,
    gateOf: (id) => gates[id],
    async *open({ provider }, attempt) {
      asked.push(provider);
      lastAskedAt = Date.now();
      for (const step of script[provider]?.[attempt - 1] ?? []) {
        if (step instanceof ModelFailure) throw step;
        yield step;
      }
    },
    isOutput: () => true,
    retry: { attempts: 3, baseMs: 100, maxMs: 400, maxRetryAfterMs: 60_000 },
    maxPauseBeforeFallBackMs: 1_000,
    random: () => 1,
    ...more,
  });
  const pieces: string[] = [];
  vi.useFakeTimers();
  try {
    const started = Date.now();
    while (true) {
      const next = attempts.next();
      await vi.runAllTimersAsync();
      const { done, value } = await next;
      if (done) return { end: value, pieces, asked, waitedMs: lastAskedAt - started };
      pieces.push(value);
    }
  } finally {
    vi.useRealTimers();
  }
}

describe("runAttempts", () => {
  it("backs off between attempts and keeps to one provider while that helps", async () => {
    const overloaded = fails("openai", "overloaded");
    const result = await run({ openai: [[overloaded], [overloaded], ["Hello"]], anthropic: [["Not asked"]] });
    expect(result).toMatchObject({
      end: { type: "finished" },
      pieces: ["Hello"],
      asked: ["openai", "openai", "openai"],
    });
  });

  it("waits as long as the provider asks", async () => {
    const result = await run({ openai: [[fails("openai", "rate_limited", 5_000)], ["Hello"]] });
    expect(result.pieces).toEqual(["Hello"]);
    expect(result.waitedMs).toBe(5_100);
  });

  it("asks the other provider rather than wait long", async () => {
    const limited = fails("openai", "rate_limited", 5_000);
    const result = await run({ openai: [[limited]], anthropic: [["Hello"]] });
    expect(result).toMatchObject({ pieces: ["Hello"], asked: ["openai", "anthropic"], waitedMs: 0 });
  });

  it("does not wait in vain twice for a provider while another is at hand", async () => {
    const result = await run({ openai: [[fails("openai", "timed_out")]], anthropic: [["Hello"]] });
    expect(result.asked).toEqual(["openai", "anthropic"]);
  });

  it("never asks again once a piece of the answer is out", async () => {
    const result = await run({
      openai: [["Hel", fails("openai", "broken_off")]],
      anthropic: [["Not asked"]],
    });
    expect(result).toMatchObject({
      pieces: ["Hel"],
      asked: ["openai"],
      end: { type: "failed", emitted: true },
    });
  });

  it("does not take a declined request elsewhere", async () => {
    const result = await run({ openai: [[fails("openai", "content_refused")]], anthropic: [["Not asked"]] });
    expect(result.asked).toEqual(["openai"]);
  });

  it("tells of the last one that was really asked", async () => {
    const result = await run({
      openai: [[fails("openai", "no_credit")]],
      anthropic: [[fails("anthropic", "key_refused")]],
    });
    expect(result.end).toMatchObject({
      type: "failed",
      failure: { kind: "key_refused", provider: "anthropic" },
    });
  });

  it("stops in the pause when it is aborted", async () => {
    const controller = new AbortController();
    const running = run(
      { openai: [[fails("openai", "rate_limited", 50_000)]] },
      { signal: controller.signal },
    );
    await Promise.resolve();
    controller.abort();
    expect((await running).end).toMatchObject({ failure: { kind: "cancelled" } });
  });
});
