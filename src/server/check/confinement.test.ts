import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { startCheckProcess } from "./check-process";
import { jobOf, moduleOf } from "./test/jobs";
import { testProcesses } from "./test/processes";

const { shared, start } = testProcesses();

/** What the scene's code saw, thrown out as an error's message. */
async function seen(expression: string, before = ""): Promise<string> {
  const outcome = await shared().run(
    jobOf(moduleOf(`throw new Error("saw " + (() => { ${before}; return String(${expression}); })());`)),
  );
  if (outcome.type !== "fault") throw new Error(`No fault: ${JSON.stringify(outcome)}`);
  return outcome.fault.message;
}

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
    const outcome = await shared().run(
      jobOf(`} }), sceneCheck.load(function () { throw new Error(typeof globalThis.${name}); }); ({ a() { {`),
    );
    expect(outcome.type === "fault" && outcome.fault.kind).not.toBe("time");
    const inside = await shared().run(
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
      const outcome = await shared().run(
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
    const outcome = await shared().run(
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
    await shared().run(
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
    const { uid } = await shared().ready;
    const status = readFileSync(`/proc/${shared().pid}/status`, "utf8");
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

  it.runIf(process.allowedNodeEnvironmentFlags.has("--permission"))(
    "could read no file, write none, start nothing and reach no address, even if scene code got out",
    async () => {
      // Stands in for the runtime, and so has all of Node that a scene could ever reach.
      const folder = await mkdtemp(path.join(tmpdir(), "check-"));
      const intruder = path.join(folder, "intruder.js");
      const listener = createServer().listen(0, "127.0.0.1");
      await new Promise((resolve) => listener.once("listening", resolve));
      const { port } = listener.address() as { port: number };
      await writeFile(
        intruder,
        intruderText(port, path.resolve("package.json"), path.join(folder, "written")),
      );
      const one = startCheckProcess({ runtimePath: intruder, memoryMb: 64 });
      // It says how many of its tries succeeded where the runtime would say its user.
      expect(await one.ready).toEqual({ uid: 0, confined: true });
      one.kill();
      listener.close();
    },
  );
});

function intruderText(port: number, readable: string, writable: string): string {
  return `
    const get = (name) => process.getBuiltinModule("node:" + name);
    let succeeded = Object.keys(process.env).filter((name) => !["PWD", "SHLVL", "_", "OLDPWD"].includes(name)).length;
    const attempt = (work) => { try { work(); succeeded++; } catch {} };
    attempt(() => get("fs").readFileSync(${JSON.stringify(readable)}));
    attempt(() => get("fs").readFileSync("/etc/passwd"));
    attempt(() => get("fs").readdirSync("/"));
    attempt(() => get("fs").writeFileSync(${JSON.stringify(writable)}, "x"));
    attempt(() => get("child_process").execFileSync("/bin/true"));
    attempt(() => new (get("worker_threads").Worker)("0", { eval: true }));
    attempt(() => (0, eval)("1"));
    const report = () => get("fs").writeSync(1, JSON.stringify({ type: "ready", uid: succeeded, confined: process.permission !== undefined }) + "\\n");
    try {
      const socket = get("net").connect(${port}, "127.0.0.1");
      socket.on("connect", () => { succeeded++; report(); });
      socket.on("error", report);
    } catch { report(); }
    setInterval(() => {}, 1000);`;
}
