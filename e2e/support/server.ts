import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** Playwright reads its configuration again in every worker; they take the choice of the first from here. */
const portVariable = "SCENEWRIGHT_E2E_PORT";

/** How the built app is started for browser tests: on a free port of 127.0.0.1, with a fresh data directory. */
export async function server(): Promise<{ url: string; command: string; env: Record<string, string> }> {
  const port = Number(process.env[portVariable] ?? (await freePort()));
  const isFirst = process.env[portVariable] === undefined;
  process.env[portVariable] = String(port);
  const dataDirectory = isFirst ? mkdtempSync(path.join(tmpdir(), "scenewright-e2e-")) : "";
  return {
    url: `http://127.0.0.1:${port}`,
    command: `"${process.execPath}" --import tsx scripts/start.ts`,
    env: { PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDirectory, DATABASE_URL: "" },
  };
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("The machine gave no free port.");
  return address.port;
}
