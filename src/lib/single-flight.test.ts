import { describe, expect, it } from "vitest";
import { deferred } from "./deferred";
import { createSingleFlight } from "./single-flight";

const never = new AbortController().signal;

describe("createSingleFlight", () => {
  it("runs what is asked for at the same time once, and anew when it is asked for later", async () => {
    const flight = createSingleFlight<number>();
    let runs = 0;
    const work = async () => ++runs;
    expect(await Promise.all([flight.run("a", never, work), flight.run("a", never, work)])).toEqual([1, 1]);
    expect(await flight.run("a", never, work)).toBe(2);
    expect(await Promise.all([flight.run("a", never, work), flight.run("b", never, work)])).toEqual([3, 4]);
  });

  it("lets one leave without ending it for the others", async () => {
    const flight = createSingleFlight<string>();
    const result = deferred<string>();
    const controller = new AbortController();
    const leaving = flight.run("a", controller.signal, () => result.promise);
    const staying = flight.run("a", never, () => result.promise);
    controller.abort(new Error("left"));
    await expect(leaving).rejects.toThrow("left");
    result.resolve("done");
    await expect(staying).resolves.toBe("done");
  });

  it("ends the work when all have left, and begins anew for who comes then", async () => {
    const flight = createSingleFlight<string>();
    const controller = new AbortController();
    const seen: AbortSignal[] = [];
    const hanging = flight.run("a", controller.signal, (signal) => {
      seen.push(signal);
      return new Promise(() => {});
    });
    await Promise.resolve();
    controller.abort(new Error("left"));
    await expect(hanging).rejects.toThrow("left");
    expect(seen[0]?.aborted).toBe(true);
    await expect(flight.run("a", never, async () => "new")).resolves.toBe("new");
  });

  it("fails for all who share it, and forgets the failure", async () => {
    const flight = createSingleFlight<string>();
    const fail = async (): Promise<string> => {
      throw new Error("broken");
    };
    const both = await Promise.allSettled([flight.run("a", never, fail), flight.run("a", never, fail)]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(flight.run("a", never, async () => "fine")).resolves.toBe("fine");
  });
});
