import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createScenewrightClient, type ScenewrightClient } from "@/client/client";
import type { ExportView } from "@/domain/export";
import { probe } from "@/server/render/test/probe";
import { rendersAlive } from "@/server/render/test/render-bench";

let directory: string;
let server: ChildProcess | undefined;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "export-crash-"));
});
afterEach(async () => {
  await kill();
  await rm(directory, { recursive: true, force: true });
});

async function start(): Promise<{ url: string; client: ScenewrightClient }> {
  const script = path.join(import.meta.dirname, "test", "crash-server.ts");
  server = spawn(process.execPath, ["--import", "tsx", script, directory], {
    stdio: ["ignore", "pipe", "inherit"],
    // Renders write below it, by which theirs are told from other tests'.
    env: { ...process.env, TMPDIR: directory },
  });
  const lines = createInterface({ input: server.stdout as NodeJS.ReadableStream });
  const [url] = (await once(lines, "line")) as [string];
  return { url, client: createScenewrightClient({ url }) };
}

async function kill(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, "exit");
  server.kill("SIGKILL");
  await exited;
}

async function until(client: ScenewrightClient, exportId: string, isIt: (view: ExportView) => boolean) {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; ) {
    const view = await client.api.export.get.query({ exportId });
    if (isIt(view)) return view;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The export never came so far.");
}

describe("kill -9 in the middle of an export", () => {
  it("leaves nothing running; the restarted server makes it, and its owner takes it home", async () => {
    const before = await start();
    const { id: projectId } = await before.client.api.project.create.mutate({ name: "Über “Brew”" });
    for await (const _event of before.client.generate({
      projectId,
      message: "Add a title scene that says “One”",
    })) {
      // Until it is done.
    }
    const asked = await before.client.api.export.create.mutate({ projectId, resolution: "720p" });
    await until(before.client, asked.id, ({ status }) => status === "rendering");
    await kill();
    // What a crash may leave beside the videos.
    await writeFile(path.join(directory, "files", "exports", "half.mp4.part"), "half");

    const { url, client } = await start();
    const done = await until(client, asked.id, ({ status }) => status === "done" || status === "failed");
    expect(done).toMatchObject({ status: "done", framesDone: 90, error: null });
    const folder = path.join(directory, "files", "exports");
    expect(await readdir(folder)).toEqual([`${asked.id}.mp4`]);
    expect(await probe(path.join(folder, `${asked.id}.mp4`))).toMatchObject({
      frames: 90,
      seconds: 3,
      width: 1_280,
      height: 720,
    });
    if (process.platform === "linux")
      expect(rendersAlive(directory).filter(({ pid }) => pid !== server?.pid)).toEqual([]);

    const file = `${url}/api/exports/${asked.id}`;
    const whole = await fetch(file);
    expect(whole.headers.get("content-disposition")).toBe(
      `attachment; filename="Uber Brew.mp4"; filename*=UTF-8''%C3%9Cber%20%E2%80%9CBrew%E2%80%9D.mp4`,
    );
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(bytes.length).toBe(done.bytes);
    const part = await fetch(`${file}?play`, { headers: { range: "bytes=10-19" } });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 10-19/${bytes.length}`]);
    expect(part.headers.get("content-disposition")).toMatch(/^inline/);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(10, 20));
    const end = await fetch(file, { headers: { range: "bytes=-5" } });
    expect(Buffer.from(await end.arrayBuffer())).toEqual(bytes.subarray(-5));
    expect((await fetch(file, { headers: { range: `bytes=${bytes.length}-` } })).status).toBe(416);
    expect((await fetch(`${url}/api/exports/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await fetch(`${url}/api/exports/..%2f..%2fetc`)).status).toBe(404);
    expect((await fetch(file, { headers: { origin: "https://evil.example" } })).status).toBe(403);
  }, 180_000);
});
