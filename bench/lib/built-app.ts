import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../e2e/support/server";
import { buildAll } from "../../scripts/build";
import { waitUntilReady } from "../../scripts/lib/wait-until-ready";

const root = path.resolve(import.meta.dirname, "../..");

export type BuiltApp = { url: string; stop(): Promise<void> };

/** The app as `npm start` serves it, on a free port with an empty data directory of its own. */
export async function startBuiltApp(): Promise<BuiltApp> {
  await buildAll();
  const port = await freePort();
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "scenewright-bench-app-"));
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: dataDirectory,
      DATABASE_URL: "",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString("utf8");
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const stop = async () => {
    await end(child, ended);
    await rm(dataDirectory, { recursive: true, force: true });
  };
  if (await waitUntilReady(`${url}/api/health`, ended)) return { url, stop };
  await stop();
  throw new Error(`The built app did not start: ${said.slice(-2_000)}`);
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(timer);
}
