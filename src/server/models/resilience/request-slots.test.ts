import { describe, expect, it, vi } from "vitest";
import { createRequestSlots } from "./request-slots";

const dropped = { type: "dropped" } as const;
const never = new AbortController().signal;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("createRequestSlots", () => {
  it("lets the next one in when a slot is given back, in order", async () => {
    const slots = createRequestSlots(1);
    const giveBack = await slots.take(never);
    const order: string[] = [];
    const second = slots.take(never).then((give) => {
      order.push("second");
      give(dropped);
    });
    const third = slots.take(never).then((give) => {
      order.push("third");
      give(dropped);
    });
    await settle();
    expect(order).toEqual([]);
    giveBack(dropped);
    await Promise.all([second, third]);
    expect(order).toEqual(["second", "third"]);
  });

  it("lets one that is aborted leave the queue, and the one behind it move up", async () => {
    const slots = createRequestSlots(1);
    const giveBack = await slots.take(never);
    const controller = new AbortController();
    const waiting = slots.take(controller.signal);
    const behind = slots.take(never);
    controller.abort(new Error("stopped"));
    await expect(waiting).rejects.toThrow("stopped");
    giveBack(dropped);
    await expect(behind).resolves.toBeTypeOf("function");
  });

  it("takes nothing for one that is aborted already", async () => {
    const slots = createRequestSlots(1);
    await expect(slots.take(AbortSignal.abort(new Error("stopped")))).rejects.toThrow("stopped");
    await expect(slots.take(never)).resolves.toBeTypeOf("function");
  });
});

describe("slots of a provider that refuses", () => {
  const refused = { type: "refused", retryAfterMs: undefined } as const;
  const succeeded = { type: "succeeded" } as const;
  const takeAll = (slots: ReturnType<typeof createRequestSlots>, count: number) =>
    Promise.all(Array.from({ length: count }, () => slots.take(never)));

  it("are halved once by the refusals of one moment, and again by those of the next", async () => {
    const slots = createRequestSlots(8);
    const first = await takeAll(slots, 8);
    for (const give of first) give(refused);
    expect(slots.bound).toBe(4);
    const second = await takeAll(slots, 4);
    for (const give of second) give(refused);
    expect(slots.bound).toBe(2);
  });

  it("never fall under one, and come back one by one with each round of successes, no further than they began", async () => {
    const slots = createRequestSlots(3);
    for (let round = 0; round < 5; round++) (await slots.take(never))(refused);
    expect(slots.bound).toBe(1);
    const bounds: number[] = [];
    for (let round = 0; round < 8; round++) {
      (await slots.take(never))(succeeded);
      bounds.push(slots.bound);
    }
    expect(bounds).toEqual([2, 2, 3, 3, 3, 3, 3, 3]);
  });

  it("hold all back for as long as the provider asks", async () => {
    vi.useFakeTimers();
    try {
      const slots = createRequestSlots(2);
      const give = await slots.take(never);
      give({ type: "refused", retryAfterMs: 5_000 });
      let started = false;
      const next = slots.take(never).then(() => {
        started = true;
      });
      await vi.advanceTimersByTimeAsync(4_999);
      expect(started).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await next;
      expect(started).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it("tell who waits its place whenever it changes, and nothing to who does not wait", async () => {
    const slots = createRequestSlots(1);
    const places: Record<string, number[]> = { first: [], second: [], third: [] };
    const giveFirst = await slots.take(never, (place) => places.first?.push(place));
    const second = slots.take(never, (place) => places.second?.push(place));
    const third = slots.take(never, (place) => places.third?.push(place));
    await settle();
    giveFirst(dropped);
    (await second)(dropped);
    (await third)(dropped);
    expect(places).toEqual({ first: [], second: [1], third: [2, 1] });
  });
});
