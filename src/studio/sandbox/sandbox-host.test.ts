import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSandboxHost } from "./sandbox-host";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  const frame = { postMessage: vi.fn() };
  const onReady = vi.fn();
  const onMessage = vi.fn();
  const onFrozen = vi.fn();
  const host = createSandboxHost({ onReady, onMessage, onFrozen, isVisible: () => true });
  host.attach(frame);
  const say = (data: unknown, source: unknown = frame) => host.receive({ source, data });
  return { frame, host, onReady, onMessage, onFrozen, say };
}
const entering = { type: "entering", sceneId: "s2", codeHash: "h2" };
const painted = { ...entering, type: "painted" };

describe("the host of an isolated frame", () => {
  test("nothing is posted before the frame is ready", () => {
    const { frame, host, onReady, say } = open();
    host.post({ type: "play" });
    expect(frame.postMessage).not.toHaveBeenCalled();
    say({ type: "ready" });
    expect(onReady).toHaveBeenCalledTimes(1);
    host.post({ type: "play" });
    expect(frame.postMessage).toHaveBeenCalledWith({ type: "play" }, "*");
  });

  test("messages from elsewhere and messages outside the protocol are dropped", () => {
    const { onMessage, onReady, say } = open();
    say({ type: "ready" }, { postMessage: vi.fn() });
    say({ type: "frame", frame: 3 }, null);
    say({ type: "frame", frame: -1 });
    say({ type: "frame", frame: 3, more: 1 });
    say("ready");
    expect(onReady).not.toHaveBeenCalled();
    expect(onMessage).not.toHaveBeenCalled();
  });

  test("a frame that hangs while it enters a scene names that scene", () => {
    const { host, onFrozen, say } = open();
    say({ type: "ready" });
    say({ ...painted, sceneId: "s1" });
    say(entering);
    vi.advanceTimersByTime(2_000);
    expect(onFrozen).toHaveBeenCalledExactlyOnceWith("silence");
    expect(host.suspect()).toEqual({ sceneId: "s2", codeHash: "h2" });
  });

  test("a frame that hangs in a scene that had painted names none", () => {
    const { host, onFrozen, say } = open();
    say({ type: "ready" });
    say(entering);
    say(painted);
    vi.advanceTimersByTime(2_000);
    expect(onFrozen).toHaveBeenCalledExactlyOnceWith("silence");
    expect(host.suspect()).toBeNull();
  });

  test("a fresh frame gets five seconds to load before silence means anything", () => {
    const { onFrozen, say } = open();
    say({ type: "ready" });
    vi.advanceTimersByTime(5_000);
    expect(onFrozen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(onFrozen).toHaveBeenCalledTimes(1);
  });

  test("what the former frame still says is not heard by the new one", () => {
    const { frame, host, onMessage, say } = open();
    say({ type: "ready" });
    host.attach({ postMessage: vi.fn() });
    say({ type: "frame", frame: 7 }, frame);
    expect(onMessage).not.toHaveBeenCalled();
    expect(host.isReady()).toBe(false);
  });

  test("a frame that must be ready in time and is not is given up, once", () => {
    const { host, onFrozen } = open();
    host.attach({ postMessage: vi.fn() }, 4_000);
    vi.advanceTimersByTime(3_900);
    expect(onFrozen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(onFrozen).toHaveBeenCalledExactlyOnceWith("boot");
  });

  test("a frame that is ready in time is not given up", () => {
    const { host, onFrozen, frame, say } = open();
    host.attach(frame, 4_000);
    say({ type: "ready" });
    vi.advanceTimersByTime(4_500);
    expect(onFrozen).not.toHaveBeenCalledWith("boot");
  });
});
