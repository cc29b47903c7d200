import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildRuntimes } from "../../../scripts/build-runtimes";
import { type CheckProcess, startCheckProcess } from "./check-process";
import { jobOf, moduleOf } from "./test/jobs";

const runtimePath = path.resolve(".runtime/check.js");
const started: CheckProcess[] = [];
let shared: CheckProcess;
let sharedHasEnded = false;

function share(): void {
  const made = startCheckProcess({ runtimePath, memoryMb: 256 });
  shared = made;
  sharedHasEnded = false;
  void made.ended.then(() => {
    if (made === shared) sharedHasEnded = true;
  });
}

function start(memoryMb = 256): CheckProcess {
  const made = startCheckProcess({ runtimePath, memoryMb });
  started.push(made);
  return made;
}

beforeAll(async () => {
  await buildRuntimes();
  share();
  await shared.ready;
});
beforeEach(() => {
  // A test that ends the shared process is told by its own result; the next one gets a new process.
  if (sharedHasEnded) share();
});
afterEach(() => {
  for (const one of started.splice(0)) one.kill();
});
afterAll(() => shared.kill());

/** What the scene's code saw, thrown out as an error's message. */
async function seen(expression: string, before = ""): Promise<string> {
  const outcome = await shared.run(
    jobOf(moduleOf(`throw new Error("saw " + (() => { ${before}; return String(${expression}); })());`)),
  );
  if (outcome.type !== "fault") throw new Error(`No fault: ${JSON.stringify(outcome)}`);
  return outcome.fault.message;
}

describe("a scene that is sound", () => {
  it("is drawn at every frame", async () => {
    const body = `const frame = remotion.useCurrentFrame(); return jsx(remotion.AbsoluteFill, { children: "at " + frame });`;
    expect(await shared.run(jobOf(moduleOf(body)))).toEqual({ type: "drawn" });
  });

  it("gets its controls", async () => {
    const job = jobOf(moduleOf(`if (props.title !== "Hi") throw new Error("lost"); return props.title;`), {
      controls: { title: "Hi" },
    });
    expect(await shared.run(job)).toEqual({ type: "drawn" });
  });
});

describe("a scene at fault", () => {
  it("is told with the line and the frame at which it threw", async () => {
    const body = `\n\nif (remotion.useCurrentFrame() > 50) throw new Error("late"); return "x";`;
    const outcome = await shared.run(jobOf(moduleOf(body)));
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
    const outcome = await shared.run(jobOf(moduleOf(body), { timeoutMs: 5_000 }));
    expect(outcome).toMatchObject({
      type: "fault",
      fault: { kind, message: expect.stringContaining(message) },
    });
  });

  it("is refused for a module that throws, or has no component", async () => {
    expect(await shared.run(jobOf(`null.x`))).toMatchObject({
      type: "fault",
      fault: { kind: "load", name: "TypeError" },
    });
    expect(await shared.run(jobOf(`exports.controls = {};`))).toMatchObject({
      type: "fault",
      fault: { kind: "load", message: expect.stringContaining("default export") },
    });
    expect(await shared.run(jobOf(`require("node:fs")`))).toMatchObject({
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
    const outcome = await shared.run(jobOf(compiled, { timeoutMs: 300 }));
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

describe("what a scene can reach", () => {
  it.each([
    "process",
    "Buffer",
    "fetch",
    "setTimeout",
    "WebAssembly",
    "Function",
    "Reflect",
    "Proxy",
    "global",
    "document",
  ])("is not %s", async (name) => expect(await seen(`typeof ${name}`)).toBe("saw undefined"));

  it.each([
    "process",
    "Buffer",
    "fetch",
    "setTimeout",
    "WebAssembly",
    "SharedArrayBuffer",
    "Atomics",
    "WeakRef",
  ])("is not %s, by the global object either", async (name) => {
    // Code that broke out of its module's function would stand here.
    const outcome = await shared.run(
      jobOf(`} }), sceneCheck.load(function () { throw new Error(typeof globalThis.${name}); }); ({ a() { {`),
    );
    expect(outcome.type === "fault" && outcome.fault.kind).not.toBe("time");
    const inside = await shared.run(
      jobOf(
        moduleOf(
          `throw new Error("saw " + typeof (function () { return this; })?.[${JSON.stringify(name)}]);`,
        ),
      ),
    );
    expect(inside).toMatchObject({ fault: { message: "saw undefined" } });
  });

  it("is no module off the list", async () => {
    for (const name of ["fs", "node:fs", "child_process", "./check.js", "react-dom/server", "zod"]) {
      const outcome = await shared.run(
        jobOf(`require(${JSON.stringify(name)}); exports.default = () => "x";`),
      );
      expect(outcome).toMatchObject({
        type: "fault",
        fault: { kind: "load", message: expect.stringContaining(name) },
      });
    }
  });

  it.each([
    ["a function's constructor", `(() => {}).constructor`],
    ["an async function's constructor", `(async () => {}).constructor`],
    ["a generator's constructor", `(function* () {}).constructor`],
    ["the constructor of React's own function", `react.createElement.constructor`],
    ["the constructor of Remotion's own function", `remotion.interpolate.constructor`],
    ["the constructor of the loader's require", `require.constructor`],
    ["an error's constructor", `(() => { try { null.x } catch (e) { return e.constructor.constructor } })()`],
    [
      "the error of too deep a stack",
      `(() => { const f = () => f() + 1; try { f() } catch (e) { return e.constructor.constructor } })()`,
    ],
    [
      "the error of a refused import",
      `(() => { try { require("fs") } catch (e) { return e.constructor.constructor } })()`,
    ],
    [
      "the error of a refused constructor",
      `(() => { try { (() => {}).constructor("1") } catch (e) { return e.constructor.constructor } })()`,
    ],
    ["the window's constructor", `window.constructor.constructor`],
    ["a promise's constructor", `Promise.resolve().constructor.constructor`],
    ["an element's constructor", `jsx("div", {}).constructor.constructor`],
  ])("%s makes no code from text", async (_way, expression) => {
    const text = await seen(
      `(() => { try { return typeof (${expression})("return process")(); } catch (error) { return error.name } })()`,
    );
    expect(text).toBe("saw EvalError");
  });

  it("is no function outside by the frames of a stack", async () => {
    const outcome = await shared.run(
      jobOf(
        moduleOf(`
          try { Error.prepareStackTrace = (error, frames) => frames; } catch {}
          try { Object.defineProperty(Error, "prepareStackTrace", { value: (error, frames) => frames }); } catch {}
          throw new Error(typeof new Error("x").stack);`),
      ),
    );
    expect(outcome).toMatchObject({ fault: { message: "string" } });
  });

  it("is no module by import(), and nothing by its refusal", async () => {
    const outcome = await start().run(
      jobOf(
        moduleOf(
          `if (remotion.useCurrentFrame() === 149) throw new Error(String(left));
          import("node:fs").then(() => { left = "module"; }, (error) => {
            try { left = typeof error.constructor.constructor("return process")(); } catch (refused) { left = "refused " + refused.name; }
          });
          return "x";`,
          `let left = "nothing";`,
        ),
      ),
    );
    expect(outcome).toMatchObject({
      type: "fault",
      fault: { message: expect.stringMatching(/^(refused EvalError|nothing)$/) },
    });
  });

  it("no trace of the scene before it", async () => {
    await shared.run(
      jobOf(moduleOf(`Array.prototype.evil = 1; Object.prototype.toString = () => "evil"; return "x";`)),
    );
    expect(await seen(`typeof globalThis.left + typeof [].evil + ({})`)).toBe(
      "saw undefinedundefined[object Object]",
    );
  });

  it("cannot pass for sound by overwriting what the check uses", async () => {
    const process = start();
    const outcome = await process.run(
      jobOf(
        moduleOf(`
        JSON.stringify = () => "ok"; String.prototype.slice = () => "ok";
        Error.prototype.toString = () => "ok"; Array.prototype.join = () => "ok";
        throw new Error("really");`),
      ),
    );
    expect(outcome.type === "fault" && outcome.fault.kind).toBe("threw");
  });
});

describe.runIf(process.platform === "linux")("the process", () => {
  it("belongs to nobody, with no group beside, when the server is root's", async () => {
    const { uid } = await shared.ready;
    const status = readFileSync(`/proc/${shared.pid}/status`, "utf8");
    const own = process.getuid?.() === 0 ? 65_534 : process.getuid?.();
    expect(uid).toBe(own);
    expect(status).toMatch(new RegExp(`^Uid:\\s+${own}\\s+${own}\\s+${own}\\s+${own}$`, "m"));
    if (process.getuid?.() === 0) {
      expect(status).toMatch(/^Groups:\s*$/m);
      expect(status).toMatch(/^CapEff:\s+0+$/m);
      expect(status).toMatch(/^CapPrm:\s+0+$/m);
    }
  });

  it("starts with an empty environment and inherits no open file", async () => {
    process.env.SCENEWRIGHT_TEST_SECRET = "hush";
    const server = createServer().listen(0, "127.0.0.1");
    const one = start();
    await one.ready;
    const files = readdirSync(`/proc/${one.pid}/fd`).flatMap((name) => {
      try {
        return [readlinkSync(`/proc/${one.pid}/fd/${name}`)];
      } catch {
        return [];
      }
    });
    server.close();
    delete process.env.SCENEWRIGHT_TEST_SECRET;
    expect(readFileSync(`/proc/${one.pid}/environ`, "utf8")).not.toContain("SCENEWRIGHT_TEST_SECRET");
    // Standard streams are socket pairs; a listening socket of the parent's would be a fourth.
    expect(
      files
        .filter((file) => file.startsWith("socket:") || file.startsWith("/"))
        .filter((file) => !file.startsWith("/dev/")).length,
    ).toBeLessThanOrEqual(3);
  });
});

function residentMb(pid: number | undefined): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4_096) / 1_048_576;
  } catch {
    return 0;
  }
}
