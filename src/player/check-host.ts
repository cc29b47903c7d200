import type { CheckFault, CheckJob, FromCheck } from "@/domain/check-message";
import { sceneFileName } from "@/domain/check-message";

/**
 * The half of the check process that scene code never touches. It is synchronous from end to end: the event loop does not
 * turn between jobs, so nothing that a scene leaves behind (a promise, a finaliser) can run outside a timed call.
 * Scenes run in a context made for one job, to which no object of this one is ever handed: texts go in, texts come out.
 */

/** The user and group «nobody», the same number on every Unix that we run on. */
const nobody = 65_534;
const longestAnswer = 100_000;

const { readSync, readFileSync, writeSync } = process.getBuiltinModule("node:fs");
const vm = process.getBuiltinModule("node:vm");

function send(message: FromCheck): void {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(1, bytes, sent);
}

/** The next line from the parent, or null when it has gone. */
function* linesFromParent(): Generator<string> {
  const chunk = Buffer.alloc(65_536);
  let parts: Buffer[] = [];
  for (let read = readSync(0, chunk); read > 0; read = readSync(0, chunk)) {
    let rest = Buffer.from(chunk.subarray(0, read));
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield Buffer.concat([...parts, rest.subarray(0, end)]).toString("utf8");
      parts = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) parts.push(rest);
  }
}

/** Root becomes nobody, for good. A root that may not (a container without the right) is confined from outside already. */
function dropPrivileges(): number | null {
  if (!process.getuid || !process.setgroups || !process.setgid || !process.setuid) return null;
  if (process.getuid() === 0) {
    try {
      process.setgroups([]);
      process.setgid(nobody);
      process.setuid(nobody);
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== "EPERM") throw thrown;
    }
  }
  return process.getuid();
}

type Context = ReturnType<typeof vm.createContext>;

function newContext(runtime: InstanceType<typeof vm.Script>): Context {
  const plain = vm.constants?.DONT_CONTEXTIFY ?? Object.create(null);
  const context = vm.createContext(plain, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: "afterEvaluate",
  });
  runtime.runInContext(context);
  return context;
}

const faultOf = (kind: CheckFault["kind"], message: string, frame: number | null): CheckFault => ({
  kind,
  name: "Error",
  message,
  stack: "",
  frame,
});

/** Runs one text in the scene's context. A value that is no short text is as good as an attack, and is not looked at. */
function evaluate(text: string, context: Context, options: { timeout: number; filename?: string; columnOffset?: number }): unknown {
  const answer: unknown = vm.runInContext(text, context, options);
  return typeof answer === "string" && answer.length <= longestAnswer ? answer : undefined;
}

/** The part of a job that is under way fails with the first fault; null is a scene that drew all its frames. */
function prove(job: CheckJob, context: Context): CheckFault | null {
  const deadline = Date.now() + job.timeoutMs;
  const part = (frame: number | null, text: string, place: { filename?: string; columnOffset?: number } = {}): CheckFault | null => {
    send({ type: "entering", id: job.id, frame });
    try {
      const answer = evaluate(text, context, { timeout: Math.max(1, deadline - Date.now()), ...place });
      if (answer === "ok") return null;
      if (typeof answer !== "string") return faultOf("runtime", "The scene interfered with its own check.", frame);
      return { ...(JSON.parse(answer) as CheckFault), frame };
    } catch (thrown) {
      // Only a timeout's error is of this realm; anything else is the scene's, and is not even looked at.
      if (thrown instanceof Error && (thrown as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
        return faultOf("time", "", frame);
      }
      return faultOf("runtime", "The scene interfered with its own check.", frame);
    }
  };
  const { compiled, id: _id, timeoutMs: _timeoutMs, frames, ...settings } = job;
  const head = "sceneCheck.factory = function (require, module, exports, scope) { with_scope: {";
  void head;
  const opening = "sceneCheck.take(";
  void opening;
  let fault = part(null, `sceneCheck.prepare(${JSON.stringify(JSON.stringify(settings))})`);
  void compiled;
  void sceneFileName;
  for (const frame of frames) fault ??= part(frame, `sceneCheck.draw(${frame})`);
  return fault ?? part(null, "sceneCheck.finish()");
}

export function runCheckHost(): void {
  const bundlePath = process.argv[1] ?? "";
  const runtime = new vm.Script(readFileSync(bundlePath, "utf8"), { filename: "scenewright-check.js" });
  const uid = dropPrivileges();
  let context = newContext(runtime);
  send({ type: "ready", uid, confined: process.permission !== undefined });
  for (const line of linesFromParent()) {
    const job = JSON.parse(line) as CheckJob;
    send({ type: "done", id: job.id, fault: prove(job, context) });
    // Made after the answer, so that the next job finds it ready.
    context = newContext(runtime);
  }
}
