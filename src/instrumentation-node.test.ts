import { afterEach, describe, expect, it, vi } from "vitest";

const close = vi.hoisted(() => vi.fn(() => new Promise<void>(() => undefined)));
vi.mock("@/app/server/access", () => ({ printAccessLink: () => undefined }));
vi.mock("@/app/server/open-services", () => ({ openServices: async () => ({ close }) }));
vi.mock("@/env", () => ({ getEnvironment: () => ({}) }));

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));

afterEach(() => {
  for (const signal of signals) {
    for (const listener of process.listeners(signal))
      if (!before.get(signal)?.includes(listener)) process.off(signal, listener);
  }
  vi.restoreAllMocks();
});

describe("the end of the server", () => {
  it("is orderly, and begun once, also when Ctrl+C arrives from the terminal and from npm", async () => {
    vi.useFakeTimers();
    vi.spyOn(process, "exit").mockImplementation(() => undefined as never);
    const { start } = await import("./instrumentation-node");
    await start();
    const ours = () => process.listeners("SIGINT").filter((one) => !before.get("SIGINT")?.includes(one));
    process.emit("SIGINT", "SIGINT");
    process.emit("SIGINT", "SIGINT");
    await Promise.resolve();
    await Promise.resolve();
    expect(ours()).toHaveLength(1);
    expect(close).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
