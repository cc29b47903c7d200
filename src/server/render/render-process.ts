import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type FromRender, fromRenderSchema, type RenderRequest } from "@/domain/render-message";

export type RenderProcessOptions = {
  /** The built `.runtime/render-process.mjs`. */
  script: string;
  /** A folder for this process alone, for all that it and its browser write on the way. */
  workFolder: string;
  /** The longest that it may live, in milliseconds. */
  timeoutMs: number;
};

/** How a process came to its end, in its own words or ours. */
export type RenderEnd =
  | Extract<FromRender, { type: "done" | "failed" }>
  | { type: "timeout" }
  | { type: "crash"; lastWords: string };

/** What one process of it (the browser's page too) may hold beside shared memory, in kilobytes. */
const dataLimitKb = 4 * 1_024 * 1_024;
const termMs = 700;
const longestLine = 20_000;

/**
 * Runs one render in a process of its own, with nothing of our environment but what a browser needs. Resolves when the
 * process is gone. An abort of the signal, or running out of time, ends it with everything that it has started.
 */
export function runRenderProcess(
  request: RenderRequest,
  options: RenderProcessOptions,
  listener: { onProgress(message: FromRender): void; signal: AbortSignal },
): Promise<RenderEnd> {
  const child = launch(options);
  return new Promise((resolve) => {
    let end: RenderEnd | null = null;
    let lastWords = "";
    const hear = (line: string) => {
      const message = fromRenderSchema.safeParse(parseLine(line));
      if (!message.success) return stop(child);
      if (message.data.type === "done" || message.data.type === "failed") end ??= message.data;
      else listener.onProgress(message.data);
    };
    const timer = setTimeout(() => {
      end ??= { type: "timeout" };
      stop(child);
    }, options.timeoutMs);
    const abort = () => stop(child);
    listener.signal.addEventListener("abort", abort);
    createInterface({ input: child.stdio[3] as Readable }).on("line", hear);
    child.stderr?.on("data", (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString("utf8")).slice(-longestLine);
    });
    const finish = () => {
      clearTimeout(timer);
      listener.signal.removeEventListener("abort", abort);
      killGroup(child);
      resolve(end ?? { type: "crash", lastWords });
    };
    child.once("error", finish);
    child.once("close", finish);
    child.stdin?.on("error", () => undefined);
    child.stdin?.write(`${JSON.stringify(request)}\n`);
    if (listener.signal.aborted) abort();
  });
}

function launch({ script, workFolder }: RenderProcessOptions): ChildProcess {
  const isWindows = process.platform === "win32";
  const settings = {
    cwd: workFolder,
    env: environment(workFolder),
    detached: !isWindows,
    windowsHide: true,
    stdio: ["pipe", "ignore", "pipe", "pipe"] as ["pipe", "ignore", "pipe", "pipe"],
  };
  const limits = `{ ulimit -c 0; ulimit -d ${dataLimitKb}; } 2>/dev/null; exec "$0" "$@"`;
  const child = isWindows
    ? spawn(process.execPath, [script], settings)
    : spawn("/bin/sh", ["-c", limits, process.execPath, script], settings);
  try {
    // Whoever goes on editing comes first.
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Gone already, or not ours to slow down.
  }
  return child;
}

/** What the machine itself is known by (none of it a setting of ours), and a temporary folder that goes with the job. */
function environment(workFolder: string): NodeJS.ProcessEnv {
  const env: Record<string, string> = { TMPDIR: workFolder, TEMP: workFolder, TMP: workFolder };
  for (const name of ["PATH", "HOME", "USERPROFILE", "SystemRoot", "LANG"]) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env as NodeJS.ProcessEnv;
}

/** Asks it to end, so that it closes its browser; what does not listen is killed with its group. */
function stop(child: ChildProcess): void {
  child.stdin?.end();
  child.kill("SIGTERM");
  setTimeout(() => killGroup(child), termMs).unref();
}

function killGroup(child: ChildProcess): void {
  if (!child.pid) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}

function parseLine(line: string): unknown {
  try {
    return line.length > longestLine ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}
