import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createHeartbeat } from "./heartbeat";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function heartbeat(options: { isVisible?: () => boolean } = {}) {
  const ping = vi.fn();
  const onFrozen = vi.fn();
  return { ping, onFrozen, beat: createHeartbeat({ ping, onFrozen, isVisible: () => true, ...options }) };
}

describe("the heartbeat of a frame", () => {
  test("a frame that answers is never called frozen", () => {
    const { ping, onFrozen, beat } = heartbeat();
    ping.mockImplementation(() => beat.beat());
    beat.start();
    vi.advanceTimersByTime(60_000);
    expect(onFrozen).not.toHaveBeenCalled();
    expect(ping).toHaveBeenCalledTimes(120);
  });

  test("a silent frame is called frozen once, within two seconds", () => {
    const { onFrozen, beat } = heartbeat();
    beat.start();
    vi.advanceTimersByTime(1_500);
    expect(onFrozen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    vi.advanceTimersByTime(10_000);
    expect(onFrozen).toHaveBeenCalledTimes(1);
  });

  test("a page in the background expects no answers, and begins anew when it is seen again", () => {
    let visible = true;
    const { onFrozen, beat } = heartbeat({ isVisible: () => visible });
    beat.start();
    vi.advanceTimersByTime(1_000);
    visible = false;
    vi.advanceTimersByTime(60_000);
    visible = true;
    vi.advanceTimersByTime(1_500);
    expect(onFrozen).not.toHaveBeenCalled();
  });

  test("nothing is sent after it was stopped", () => {
    const { ping, beat } = heartbeat();
    beat.start();
    beat.stop();
    vi.advanceTimersByTime(5_000);
    expect(ping).not.toHaveBeenCalled();
  });
});
