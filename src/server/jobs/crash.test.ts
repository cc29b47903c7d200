import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createScenewrightClient } from "@/client/client";
import type { ProjectEvent } from "@/domain/project-event";

let directory: string;
let server: ChildProcess | undefined;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "crash-"));
});
afterEach(async () => {
  await kill();
  await rm(directory, { recursive: true, force: true });
});

/** Starts the server in a process of its own; its tool hangs from the step after `slowFrom` on. */
async function start(slowFrom: number): Promise<string> {
  const script = path.join(import.meta.dirname, "test", "crash-server.ts");
  server = spawn(process.execPath, ["--import", "tsx", script, directory, String(slowFrom)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: server.stdout as NodeJS.ReadableStream });
  const [url] = (await once(lines, "line")) as [string];
  return url;
}

/** `kill -9`: no handler runs, nothing is closed. */
async function kill(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, "exit");
  server.kill("SIGKILL");
  await exited;
}

/** Reads a generation's events until one satisfies. */
async function untilEvent(
  events: AsyncIterable<ProjectEvent>,
  wanted: (event: ProjectEvent) => boolean,
): Promise<void> {
  for await (const event of events) if (wanted(event)) return;
  throw new Error("The generation ended before.");
}

describe("kill -9 in the middle of a generation", () => {
  it("loses no committed scene, and the restarted server finishes the rest within 5 s, nothing twice", async () => {
    const before = createScenewrightClient({ url: await start(1) });
    const { id: projectId } = await before.api.project.create.mutate({});
    const generation = before.generate({
      projectId,
      message: "Add a title scene that says “One” and add a title scene that says “Two”",
    });
    const generationId = await generation.id;
    await untilEvent(generation, ({ body }) => body.type === "step.started" && body.index === 1);
    const waiting = await before.api.generation.create.mutate({
      projectId,
      message: "Add a title scene that says “Three”",
      idempotencyKey: "waiting",
    });
    const committed = await before.api.scene.list.query({ projectId });
    expect(committed).toHaveLength(1);
    await kill();

    const after = createScenewrightClient({ url: await start(99) });
    const restarted = performance.now();
    const finished = async (id: string) =>
      (await after.api.generation.get.query({ generationId: id })).status;
    while ((await finished(generationId)) !== "done" || (await finished(waiting.generationId)) !== "done") {
      expect(performance.now() - restarted).toBeLessThan(5_000);
    }
    const opened = await after.api.project.open.query({ projectId });
    expect(opened.scenes).toHaveLength(3);
    expect(opened.scenes[0]?.versionId).toBe(committed[0]?.versionId);
    expect(opened.messages.map(({ role }) => role)).toEqual(["user", "user", "assistant", "assistant"]);

    const log: ProjectEvent[] = [];
    const leave = new AbortController();
    await new Promise<void>((resolve) => {
      after.api.project.events.subscribe(
        { projectId },
        {
          signal: leave.signal,
          onData(each) {
            if ("type" in each) return;
            const { data } = each;
            log.push(data);
            if (data.sequence === opened.sequence) resolve();
          },
        },
      );
    });
    leave.abort();
    expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1));
    const planned = log.filter(({ body }) => body.type === "generation.planned");
    const finishes = log.filter(({ body }) => body.type === "step.finished");
    expect(planned).toHaveLength(2);
    expect(finishes).toHaveLength(3);
  }, 60_000);
});
