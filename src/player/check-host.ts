import type { CheckFault, CheckJob, FromCheck } from "@/domain/check-message";
import { sceneFileName } from "@/domain/check-message";

/**
 * The half of the check process that scene code never touches. It is synchronous from end to end: the event loop does not
 * turn between jobs, so nothing that a scene leaves behind (a promise, a finaliser) can run outside a timed call.
 * Scenes run in a context made for them, to which no object of this one is ever handed: texts go in, texts come out. Only
 * scenes of one of our own sources follow each other in one (the pages of a book, a control that is moved): it is warm there.
 */

/** The user and group «nobody», the same number on every Unix that we run on. */
const nobody = 65_534;
const longestAnswer = 100_000;
/** A context draws this many scenes of one kin, so that what leaks stays small. */
const jobsOfARoom = 50;
/** A process that got less of a core than this did not use up its time by itself. */
const fairShare = 0.6;

const { readSync, readFileSync, writeSync } = process.getBuiltinModule("node:fs");
const vm = process.getBuiltinModule("node:vm");
const { isProxy } = process.getBuiltinModule("node:util").types;

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

/** A context for one scene, and the names of the parameters that its module's function takes. */
type Room = { context: ReturnType<typeof vm.createContext>; parameters: string };

function newRoom(runtime: InstanceType<typeof vm.Script>): Room {
  // An ordinary global where Node can make one; else one that is backed by an object without a prototype.
  const context = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: "afterEvaluate",
  });
  runtime.runInContext(context);
  return { context, parameters: String(vm.runInContext("sceneCheck.parameters()", context)) };
}

type Place = { filename?: string; columnOffset?: number };

/** An error's own code, read without running anything of the scene's: no trap of a proxy, no getter. */
function codeOf(thrown: unknown): unknown {
  if (typeof thrown !== "object" || thrown === null || isProxy(thrown)) return undefined;
  return Object.getOwnPropertyDescriptor(thrown, "code")?.value;
}

/** Whether the machine was too busy to let this process work for most of the time since then. */
function wasStarved(began: { wall: bigint; cpu: NodeJS.CpuUsage }): boolean {
  const wall = Number(process.hrtime.bigint() - began.wall) / 1_000;
  const { user, system } = process.cpuUsage(began.cpu);
  return user + system < wall * fairShare;
}

/**
 * Runs one text in the scene's context. An answer that is no short text is as good as an attack, and is not looked at;
 * so is whatever is thrown, but for the timeout's own error.
 */
function evaluate(text: string, { context }: Room, timeout: number, place: Place = {}): "ok" | CheckFault {
  const began = { wall: process.hrtime.bigint(), cpu: process.cpuUsage() };
  try {
    const answer: unknown = vm.runInContext(text, context, { timeout, ...place });
    if (answer === "ok") return "ok";
    if (typeof answer === "string" && answer.length <= longestAnswer) return JSON.parse(answer) as CheckFault;
  } catch (thrown) {
    if (codeOf(thrown) === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
      return {
        kind: wasStarved(began) ? "starved" : "time",
        name: "Error",
        message: "",
        stack: "",
        frame: null,
      };
    }
  }
  return { kind: "runtime", name: "Error", message: "", stack: "", frame: null };
}

/** Loads the scene, then draws its frames, until the first fault; null is a scene without one. */
function prove(job: CheckJob, room: Room): CheckFault | null {
  const deadline = Date.now() + job.timeoutMs;
  const part = (frame: number | null, text: string, place?: Place): CheckFault | null => {
    send({ type: "entering", id: job.id, frame });
    const result = evaluate(text, room, Math.max(1, deadline - Date.now()), place);
    return result === "ok" ? null : { ...result, frame };
  };
  const { id: _id, timeoutMs: _timeoutMs, compiled, frames, ...settings } = job;
  const head = `sceneCheck.load(function(${room.parameters}){`;
  let fault = part(null, `sceneCheck.prepare(${JSON.stringify(JSON.stringify(settings))})`);
  // Promises settle when this call ends, so the modules are there before the scene's own text is run.
  fault ??= part(null, `sceneCheck.provide(${JSON.stringify(compiled)})`);
  fault ??= part(null, `${head}${compiled}\n})`, { filename: sceneFileName, columnOffset: -head.length });
  for (const frame of frames) fault ??= part(frame, `sceneCheck.draw(${frame})`);
  return fault ?? part(null, "sceneCheck.finish()");
}

export function runCheckHost(): void {
  const bundlePath = process.argv[1] ?? "";
  const runtime = new vm.Script(readFileSync(bundlePath, "utf8"), { filename: "scenewright-check.js" });
  const uid = dropPrivileges();
  // A shell that set the limits may have left variables of its own. (`process.env` by name is replaced in the bundle.)
  const { env } = process;
  for (const name of Object.keys(env)) delete env[name];
  let fresh = newRoom(runtime);
  /** Where the last scene was drawn. */
  let used: { kin: string; room: Room; jobs: number } | null = null;
  send({ type: "ready", uid, confined: process.permission !== undefined });
  for (const line of linesFromParent()) {
    const job = JSON.parse(line) as CheckJob;
    const known = used && used.kin === job.kin && used.jobs < jobsOfARoom ? used : null;
    let fault = prove(job, known?.room ?? fresh);
    // What the scene before it left behind must not count against it.
    const isRepeated = known !== null && fault !== null;
    if (isRepeated) fault = prove(job, fresh);
    send({ type: "done", id: job.id, fault });
    if (known && !isRepeated) {
      known.jobs++;
      continue;
    }
    used = fault || job.kin === null ? null : { kin: job.kin, room: fresh, jobs: 1 };
    // Made after the answer, so that the next job finds it ready.
    fresh = newRoom(runtime);
  }
}
