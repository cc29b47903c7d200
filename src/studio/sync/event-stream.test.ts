import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { event, id, message, opened } from "../test/fixtures";
import { studioBench } from "../test/studio-bench";
import { followEvents } from "./event-stream";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function follow() {
  const bench = studioBench();
  const { api, store } = bench;
  const onFolded = vi.fn();
  const stop = followEvents({ api, store, projectId: id(1), onFolded });
  return { ...bench, onFolded, stop };
}
const queued = (sequence: number, n = 1) =>
  event(sequence, { type: "generation.queued", generationId: id(900 + n), message: message(n) });
const broken = { code: "interrupted", text: "", retryable: true } as const;

describe("the project's event stream", () => {
  test("it begins after what the project was read at", () => {
    const { api } = follow();
    expect(api.events.mock.calls[0]?.[0]).toEqual({ projectId: id(1), lastSequence: 10 });
  });

  test("after a lost connection it goes on behind the last event, and repeats are not folded twice", async () => {
    const { api, store, stream, onFolded } = follow();
    stream()?.onEvent(queued(11));
    stream()?.onBroken(broken);
    expect(store.getState().connection).toBe("lost");
    await vi.advanceTimersByTimeAsync(400);
    expect(api.events.mock.calls[1]?.[0]).toEqual({ projectId: id(1), lastSequence: 11 });
    stream()?.onEvent(queued(11));
    stream()?.onEvent(queued(12, 2));
    expect(store.getState().connection).toBe("live");
    expect(store.getState().server.messages).toHaveLength(2);
    expect(onFolded).toHaveBeenCalledTimes(2);
  });

  test("a gap makes it read the project anew", async () => {
    const { api, store, stream } = follow();
    api.open.mockResolvedValueOnce(opened({ sequence: 20, messages: [message(1), message(2), message(3)] }));
    stream()?.onEvent(queued(15));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().server.messages).toHaveLength(3);
    expect(api.events.mock.calls[1]?.[0]).toEqual({ projectId: id(1), lastSequence: 20 });
  });

  test("nothing is asked for after it was stopped", async () => {
    const { api, stream, stop } = follow();
    stream()?.onBroken(broken);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(api.events).toHaveBeenCalledTimes(1);
  });

  test("a pending message gives way to the stored one, and its generation is this tab's own", async () => {
    const { messages, store, stream } = follow();
    const sending = messages.sendMessage("message 1");
    expect(store.getState().outbox).toHaveLength(1);
    stream()?.onEvent(event(11, { type: "generation.queued", generationId: id(900), message: message(1) }));
    expect(store.getState().outbox).toHaveLength(0);
    await sending;
    expect(store.getState().outbox).toHaveLength(0);
    expect([...store.getState().ownGenerations]).toEqual([id(900)]);
  });
});
