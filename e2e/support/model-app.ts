import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Asked, type ModelReply, type ModelServer, startModelServer } from "@/server/test/model-server";
import { freePort } from "./server";

/** The app with a model behind it: a process of its own, whose provider is a scripted server. */
export type ModelApp = { url: string; model: ModelServer; close(): Promise<void> };

export async function startModelApp(answer: (asked: Asked) => ModelReply): Promise<ModelApp> {
  const model = await startModelServer(answer);
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "scenewright-models-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const app = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    stdio: "ignore",
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: dataDirectory,
      DATABASE_URL: "",
      OPENAI_API_KEY: "sk-test",
      OPENAI_BASE_URL: model.url,
    },
  });
  const close = async () => {
    await end(app);
    await model.close();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  try {
    await answers(`${url}/api/health`, app);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, model, close };
}

async function answers(address: string, app: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (app.exitCode !== null) throw new Error(`The app ended with ${app.exitCode}`);
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error("The app did not answer.");
}

async function end(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null) return;
  const ended = new Promise((resolve) => app.once("exit", resolve));
  app.kill("SIGTERM");
  await ended;
}
