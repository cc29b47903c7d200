import { describe, expect, it } from "vitest";
import { createRequestSlots } from "./request-slots";

const never = new AbortController().signal;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("createRequestSlots", () => {
  it("lets the next one in when a slot is given back, in order", async () => {
    const slots = createRequestSlots(1);
    const giveBack = await slots.take(never);
    const order: string[] = [];
    const second = slots.take(never).then((give) => {
      order.push("second");
      give();
    });
    const third = slots.take(never).then((give) => {
      order.push("third");
      give();
    });
    await settle();
    expect(order).toEqual([]);
    giveBack();
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
    giveBack();
    await expect(behind).resolves.toBeTypeOf("function");
  });

  it("takes nothing for one that is aborted already", async () => {
    const slots = createRequestSlots(1);
    await expect(slots.take(AbortSignal.abort(new Error("stopped")))).rejects.toThrow("stopped");
    await expect(slots.take(never)).resolves.toBeTypeOf("function");
  });
});
