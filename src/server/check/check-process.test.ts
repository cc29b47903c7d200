import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jobOf, moduleOf } from "./test/jobs";
import { testProcesses } from "./test/processes";

const { shared, start } = testProcesses();

describe("a scene that is sound", () => {
  it("is drawn at every frame", async () => {
    const body = `const frame = remotion.useCurrentFrame(); return jsx(remotion.AbsoluteFill, { children: "at " + frame });`;
    expect(await shared().run(jobOf(moduleOf(body)))).toEqual({ type: "drawn" });
  });

  it("of our own follows its kin in one place, each with its own controls, and is not blamed for what was left there", async () => {
    const body = `Array.seen = (Array.seen ?? 0) + 1;
      if (props.title === "count" && Array.seen < 6) throw new Error("a place of its own");
      if (props.title === "blame" && Array.seen > 5) throw new Error("left by another");
      return props.title;`;
    const compiled = moduleOf(body);
    const run = (title: string, kin: string | null) =>
      shared().run(jobOf(compiled, { controls: { title }, kin }));
    expect(await run("Hi", "book")).toEqual({ type: "drawn" });
    expect(await run("count", "book")).toEqual({ type: "drawn" });
    expect(await run("blame", "book")).toEqual({ type: "drawn" });
    expect(await run("count", null)).toMatchObject({
      type: "fault",
      fault: { message: "a place of its own" },
    });
  });

  it("gets its controls", async () => {
    const job = jobOf(moduleOf(`if (props.title !== "Hi") throw new Error("lost"); return props.title;`), {
      controls: { title: "Hi" },
    });
    expect(await shared().run(job)).toEqual({ type: "drawn" });
  });
});

describe("a scene at fault", () => {
  it("is told with the line and the frame at which it threw", async () => {
    const body = `\n\nif (remotion.useCurrentFrame() > 50) throw new Error("late"); return "x";`;
    const outcome = await shared().run(jobOf(moduleOf(body)));
    expect(outcome).toMatchObject({ type: "fault", fault: { kind: "threw", message: "late", frame: 75 } });
    expect(outcome.type === "fault" && outcome.fault.stack).toContain("scenewright-scene.tsx:4:");
  });

  it.each([
    ["an undefined component", "return jsx(remotion.AbsolutFill, {});", "threw", "undefined"],
    [
      "a range that does not rise",
      "remotion.interpolate(1, [5, 5], [0, 1]); return 'x';",
      "threw",
      "monotonically",
    ],
    [
      "state set in every render",
      "const [n, set] = react.useState(0); set(n + 1); return 'x';",
      "threw",
      "re-renders",
    ],
    ["recursion", "const again = () => again() + 1; return again();", "threw", "call stack"],
    ["a component that returns nothing", "return null;", "blank", ""],
    [
      "boxes without anything to see",
      "return jsx(remotion.AbsoluteFill, { children: jsx('div', {}) });",
      "blank",
      "",
    ],
    [
      "huge markup",
      "return Array.from({ length: 40000 }, (_, i) => jsx('p', { children: 'x'.repeat(120) }, i));",
      "markup",
      "",
    ],
  ])("is refused for %s", async (_what, body, kind, message) => {
    const outcome = await shared().run(jobOf(moduleOf(body), { timeoutMs: 5_000 }));
    expect(outcome).toMatchObject({
      type: "fault",
      fault: { kind, message: expect.stringContaining(message) },
    });
  });

  it("is refused for a module that throws, or has no component", async () => {
    expect(await shared().run(jobOf(`null.x`))).toMatchObject({
      type: "fault",
      fault: { kind: "load", name: "TypeError" },
    });
    expect(await shared().run(jobOf(`exports.controls = {};`))).toMatchObject({
      type: "fault",
      fault: { kind: "load", message: expect.stringContaining("default export") },
    });
    expect(await shared().run(jobOf(`require("node:fs")`))).toMatchObject({
      type: "fault",
      fault: { kind: "load", message: expect.stringContaining("node:fs") },
    });
  });
});

it("refuses a component that calls itself and one that draws without measure", async () => {
  for (const body of [
    "return jsx(exports.default, {});",
    "return Array.from({ length: 4e5 }, (_, i) => jsx('p', {}, i));",
  ]) {
    const outcome = await start().run(jobOf(moduleOf(body), { timeoutMs: 2_000 }));
    expect(["fault", "ended"]).toContain(outcome.type);
    if (outcome.type === "ended") expect(["memory", "time"]).toContain(outcome.reason);
  }
});

describe("a scene that never ends", () => {
  it.each([
    ["at the top level", "for (;;) {} "],
    ["in a render", moduleOf("while (true) {}")],
    ["in promises", moduleOf(`const again = () => Promise.resolve().then(again); again(); return "x";`)],
    ["in an async function", moduleOf(`(async () => { for (;;) await null; })(); return "x";`)],
    ["in a getter of what it throws", moduleOf(`throw { get message() { for (;;) {} } };`)],
    ["in a regular expression", moduleOf(`return String(/^(a+)+$/.test("a".repeat(60) + "b"));`)],
    [
      "although it catches everything",
      moduleOf(`for (;;) { try { for (;;) {} } catch {} finally { continue; } }`),
    ],
  ])("%s is stopped within its time", async (_where, compiled) => {
    const began = performance.now();
    const outcome = await shared().run(jobOf(compiled, { timeoutMs: 300 }));
    const reason = outcome.type === "fault" ? outcome.fault.kind : outcome.type === "ended" && outcome.reason;
    expect(["time", "starved"]).toContain(reason);
    expect(performance.now() - began).toBeLessThan(8_000);
  });

  it("in a built-in function that cannot be interrupted is killed from outside", async () => {
    const process = start();
    const outcome = await process.run(
      jobOf(
        moduleOf(
          `const list = []; list.length = 2 ** 32 - 1; list.indexOf(1); list.join; list.reverse(); return "x";`,
        ),
        { timeoutMs: 300 },
      ),
    );
    expect(outcome.type === "fault" ? outcome.fault.kind : outcome.type === "ended" && outcome.reason).toBe(
      "time",
    );
  });
});

describe("a scene that fills memory", () => {
  it.each([
    ["the heap", moduleOf(`const all = []; for (;;) all.push({ n: [1, 2, 3] });`)],
    ["strings", moduleOf(`let all = ["x"]; for (;;) all.push(("y" + all.length).repeat(1e5).split(""));`)],
    ["buffers outside the heap", moduleOf(`const all = []; for (;;) all.push(new Uint8Array(5e7).fill(1));`)],
  ])("of %s ends or is stopped without filling the machine", async (_what, compiled) => {
    const process = start(128);
    await process.ready;
    let highest = 0;
    const watch = setInterval(() => {
      highest = Math.max(highest, residentMb(process.pid));
    }, 10);
    const outcome = await process.run(jobOf(compiled, { timeoutMs: 8_000 }));
    clearInterval(watch);
    const isStopped =
      (outcome.type === "ended" && ["memory", "time"].includes(outcome.reason)) ||
      (outcome.type === "fault" &&
        (outcome.fault.kind === "time" || outcome.fault.message.includes("allocation failed")));
    expect(isStopped, JSON.stringify(outcome)).toBe(true);
    if (globalThis.process.platform === "linux") expect(highest).toBeLessThan(700);
  });
});

function residentMb(pid: number | undefined): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4_096) / 1_048_576;
  } catch {
    return 0;
  }
}
