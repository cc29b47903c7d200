import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { type CheckFault, type CheckJob, fromCheckSchema } from "@/domain/check-message";
import { deferred } from "@/lib/deferred";

export type CheckProcessOptions = { runtimePath: string; memoryMb: number };

/** What became of a job: drawn, a fault of the scene, or the process's own end before the answer. */
export type JobOutcome =
  | { type: "drawn" }
  | { type: "fault"; fault: CheckFault }
  /** `entered` tells whether the scene's own code had begun; if not, the scene is not to blame. */
  | { type: "ended"; reason: "time" | "memory" | "crash"; entered: boolean; frame: number | null };

/** One bounded process, which draws one scene at a time. */
export type CheckProcess = {
  pid: number | undefined;
  /** Settles when it can take a job; rejects when it could not start. */
  ready: Promise<{ uid: number | null; confined: boolean }>;
  run(job: CheckJob): Promise<JobOutcome>;
  /** Settles when the process is gone. */
  ended: Promise<void>;
  kill(): void;
};

/** Loads the bundle as a script; the text is handed to Node by argument, since it may read no file but the bundle. */
const boot =
  'process.getBuiltinModule("node:vm").runInThisContext(process.getBuiltinModule("node:fs").readFileSync(process.argv[1], "utf8"))';

/** How long the process may stay silent beyond a job's own limit before it is killed. */
const graceMs = 1_500;
/** Beside the heap: 512 MB of addresses that V8 reserves for code and never fills, threads, and buffers. */
const overheadMb = 832;
const longestLine = 200_000;

function nodeArguments({ runtimePath, memoryMb }: CheckProcessOptions): string[] {
  const known = process.allowedNodeEnvironmentFlags;
  // Node 20 has the permission model under another name; a Node without it goes on with the other walls.
  const permission = known.has("--permission")
    ? ["--permission", `--allow-fs-read=${runtimePath}`]
    : known.has("--experimental-permission")
      ? ["--experimental-permission", `--allow-fs-read=${runtimePath}`, "--no-warnings"]
      : [];
  return [
    ...permission,
    "--disallow-code-generation-from-strings",
    `--max-old-space-size=${memoryMb}`,
    "--unhandled-rejections=none",
    "-e",
    boot,
    runtimePath,
  ];
}

/** On Unix a shell sets limits that hold for memory outside the heap too, then becomes Node. */
function launch(options: CheckProcessOptions): ChildProcessWithoutNullStreams {
  // Next's types would have every environment name its mode; this one is empty.
  const env = {} as NodeJS.ProcessEnv;
  const settings = { env, cwd: "/", windowsHide: true } as const;
  const args = nodeArguments(options);
  if (process.platform === "win32") return spawn(process.execPath, args, { ...settings, cwd: process.cwd() });
  const kilobytes = (options.memoryMb + overheadMb) * 1_024;
  const limits = `ulimit -c 0; ulimit -f 0; ulimit -d ${kilobytes}`;
  const script = `{ ${limits}; } 2>/dev/null; exec "$0" "$@"`;
  return spawn("/bin/sh", ["-c", script, process.execPath, ...args], settings);
}

export function startCheckProcess(options: CheckProcessOptions): CheckProcess {
  const child = launch(options);
  let running: {
    job: CheckJob;
    entered: boolean;
    frame: number | null;
    settle(outcome: JobOutcome): void;
  } | null = null;
  let timedOut = false;
  let isEnded = false;
  let lastWords = "";

  const ready = deferred<{ uid: number | null; confined: boolean }>();
  const ended = deferred<void>();
  ready.promise.catch(() => {});

  const settle = (outcome: JobOutcome) => {
    const { settle: answer } = running ?? {};
    running = null;
    answer?.(outcome);
  };

  const hear = (line: string) => {
    const message = fromCheckSchema.safeParse(parseLine(line));
    // Nothing but a scene that reached the process could speak otherwise.
    if (!message.success) return child.kill("SIGKILL");
    const { data } = message;
    if (data.type === "ready") return ready.resolve({ uid: data.uid, confined: data.confined });
    if (data.id !== running?.job.id) return;
    if (data.type === "entering") {
      running.entered = true;
      running.frame = data.frame;
    } else settle(data.fault ? { type: "fault", fault: data.fault } : { type: "drawn" });
  };

  createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on("line", hear);
  child.stderr.on("data", (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString("utf8")).slice(-longestLine);
  });
  // A write to a process that has just died; its end is told by `exit`.
  child.stdin.on("error", () => {});
  const finish = (cause: unknown) => {
    isEnded = true;
    ready.reject(new Error(`The check process ended: ${lastWords.slice(0, 2_000)}`, { cause }));
    const reason = timedOut
      ? "time"
      : /heap out of memory|out of memory/i.test(lastWords)
        ? "memory"
        : "crash";
    settle({ type: "ended", reason, entered: running?.entered ?? false, frame: running?.frame ?? null });
    ended.resolve();
  };
  child.on("error", finish);
  child.on("close", (code, signal) => finish({ code, signal }));

  return {
    pid: child.pid,
    ready: ready.promise,
    ended: ended.promise,
    kill: () => child.kill("SIGKILL"),
    async run(job) {
      await ready.promise;
      if (isEnded) return { type: "ended", reason: "crash", entered: false, frame: null };
      const outcome = deferred<JobOutcome>();
      running = { job, entered: false, frame: null, settle: outcome.resolve };
      const timer = setTimeout(() => {
        timedOut = true;
        child.kill("SIGKILL");
      }, job.timeoutMs + graceMs);
      child.stdin.write(`${JSON.stringify(job)}\n`);
      return outcome.promise.finally(() => clearTimeout(timer));
    },
  };
}

function parseLine(line: string): unknown {
  try {
    return line.length > longestLine ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}
