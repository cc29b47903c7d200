import { spawn } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

export type ProcessResult = { code: number; output: string };

/**
 * Runs a tool of `node_modules/.bin`-style entry with the Node that runs this script.
 * @param entry A file below the repository's root, for example `node_modules/vitest/vitest.mjs`.
 * @param output `inherit` shows what it says as it says it; `collect` keeps it for the result.
 * @returns Its exit code (1 for one that was killed) and, where collected, all that it said.
 */
export function runTool(
  entry: string,
  args: string[],
  { output = "collect", env = {} }: { output?: "inherit" | "collect"; env?: Record<string, string> } = {},
): Promise<ProcessResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, entry), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: output === "inherit" ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString("utf8");
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("error", (error) => resolve({ code: 1, output: `${said}\n${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: said }));
  });
}
