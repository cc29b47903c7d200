import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SilenceError, withTimeLimits } from "./with-time-limits";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Step = { afterMs: number; event: string };

/** A source on the fake clock; `seen` is the signal that it was given. */
function play(steps: Step[], outer = new AbortController().signal) {
  const seen: { signal?: AbortSignal } = {};
  const events: string[] = [];
  const end = (async () => {
    const source = withTimeLimits<string>({
      limits: { firstSignMs: 1_000, stallMs: 200 },
      signal: outer,
      async *open(signal) {
        seen.signal = signal;
        for (const { afterMs, event } of steps) {
          await new Promise((resolve) => setTimeout(resolve, afterMs));
          yield event;
        }
      },
      isSign: (event) => event !== "greeting",
    });
    for await (const event of source) events.push(event);
    return "ended";
  })();
  end.catch(() => undefined);
  return { events, end, seen };
}

describe("withTimeLimits", () => {
  it("lets a slow trickle run to its end", async () => {
    const { events, end } = play([
      { afterMs: 999, event: "a" },
      { afterMs: 199, event: "b" },
      { afterMs: 199, event: "c" },
    ]);
    await vi.runAllTimersAsync();
    await expect(end).resolves.toBe("ended");
    expect(events).toEqual(["a", "b", "c"]);
  });

  it("gives up when the first sign does not come, and ends the source", async () => {
    const { end, seen } = play([{ afterMs: 1_001, event: "a" }]);
    await vi.advanceTimersByTimeAsync(999);
    expect(seen.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(end).rejects.toMatchObject({ when: "before" });
    expect(seen.signal?.aborted).toBe(true);
  });

  it("does not take a server's greeting for a sign of the model", async () => {
    const { end } = play([
      { afterMs: 500, event: "greeting" },
      { afterMs: 600, event: "a" },
    ]);
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(end).rejects.toBeInstanceOf(SilenceError);
  });

  it("gives up when it stalls", async () => {
    const { events, end } = play([
      { afterMs: 10, event: "a" },
      { afterMs: 201, event: "b" },
    ]);
    await vi.runAllTimersAsync();
    await expect(end).rejects.toMatchObject({ when: "within" });
    expect(events).toEqual(["a"]);
  });

  it("ends at once when it is aborted, even while the source hangs", async () => {
    const controller = new AbortController();
    const { end } = play([{ afterMs: 900, event: "a" }], controller.signal);
    controller.abort(new Error("stopped"));
    await expect(end).rejects.toThrow("stopped");
  });
});
