import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A real process that runs one of `children/`, heard line by line. */
export type Child = {
  pid: number;
  /** The next line that it writes; rejects when it ends instead, with what it said on its error output. */
  nextLine(): Promise<string>;
  /** Lines that are there already, without waiting. */
  drain(): string[];
  write(line: string): void;
  /** SIGKILL: the process gets no chance to clean up. Resolves when it is gone. */
  kill(): Promise<void>;
};

export function spawnChild(name: string, ...args: string[]): Child {
  const script = fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { stdio: "pipe" });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString("utf8");
  });
  const lines: string[] = [];
  let wake = () => {};
  let hasEnded = false;
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    wake();
  });
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      hasEnded = true;
      wake();
      resolve();
    });
  });
  return {
    pid: child.pid ?? 0,
    async nextLine() {
      for (;;) {
        const line = lines.shift();
        if (line !== undefined) return line;
        if (hasEnded) throw new Error(`The process ended: ${errors}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    drain: () => lines.splice(0),
    write: (line) => child.stdin.write(`${line}\n`),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
