import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { AppError } from "@/domain/app-error";
import { withPiece } from "@/domain/live-text";
import type { ProjectEvent } from "@/domain/project-event";
import type { ToolName } from "@/domain/tool-name";
import { deferred } from "@/lib/deferred";
import { defineTool, type Tool, type ToolContext, type ToolResult } from "@/server/tools/tool";
import { type ApiBench, codeOf, openApi } from "./test/api-bench";

/** What the tool «add» does in this test; a plain scene unless a test wants otherwise. */
let behave: (context: ToolContext) => Promise<ToolResult>;
const plainScene = async ({ sceneId }: ToolContext): Promise<ToolResult> => ({
  type: "changes",
  changes: [
    {
      type: "add_scene",
      sceneId: sceneId ?? crypto.randomUUID(),
      name: "Intro",
      code: codeOf("Brewline"),
      durationInFrames: 150,
      template: "title",
      after: "end",
    },
  ],
  rung: "template",
  summary: "Added “Intro”",
});
const tools = new Map<ToolName, Tool>([
  [
    "add",
    defineTool({
      name: "add",
      argumentsSchema: z.record(z.string(), z.unknown()),
      run: (_args, context) => behave(context),
    }),
  ],
]);

const logged: unknown[] = [];
let api: ApiBench;
beforeAll(async () => {
  api = await openApi({ tools, log: (_line, error) => logged.push(error) });
});
afterAll(() => api.close());
afterEach(() => {
  behave = plainScene;
});
behave = plainScene;

const prompt = "Add a title scene that says “Brewline”";
const newProject = async () => (await api.client.api.project.create.mutate({})).id;
const typesOf = (events: ProjectEvent[]) => events.map(({ body }) => body.type);

async function eventsOf(iterable: AsyncIterable<ProjectEvent>): Promise<ProjectEvent[]> {
  const events: ProjectEvent[] = [];
  for await (const event of iterable) events.push(event);
  return events;
}

describe("a generation followed by a plain program over HTTP", () => {
  it("goes from queued to finished, in order, without gap or double, and ends by itself", async () => {
    const projectId = await newProject();
    const generation = api.client.generate({ projectId, message: prompt });
    const events = await eventsOf(generation);
    expect(typesOf(events)).toEqual([
      "generation.queued",
      "generation.started",
      "generation.planned",
      "step.started",
      "scenes.changed",
      "step.finished",
      "generation.finished",
    ]);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const { outcome, message } = await generation.result;
    expect(outcome).toBe("done");
    expect(message?.receipt).toMatchObject({
      undoable: true,
      rungs: ["fast-router", "template"],
      costUsd: 0,
    });
  });

  it("saves the scene under the id that the plan gave it before its first step", async () => {
    const projectId = await newProject();
    const events = await eventsOf(api.client.generate({ projectId, message: prompt }));
    const planned = events.find(({ body }) => body.type === "generation.planned")?.body;
    const [scene] = await api.client.api.scene.list.query({ projectId });
    expect(planned?.type === "generation.planned" && planned.plan.steps[0]?.sceneId).toBe(scene?.sceneId);
  });

  it("resumes from the last id, by input and by header", async () => {
    const projectId = await newProject();
    const generation = api.client.generate({ projectId, message: prompt });
    await generation.result;
    const generationId = await generation.id;
    const input = encodeURIComponent(JSON.stringify({ generationId }));
    const byInput = encodeURIComponent(JSON.stringify({ generationId, lastEventId: "5" }));
    const url = `${api.serving.url}/api/trpc/generation.events`;
    const idsOf = (text: string) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    const withInput = await (await fetch(`${url}?input=${byInput}`)).text();
    const withHeader = await (
      await fetch(`${url}?input=${input}`, { headers: { "last-event-id": "5" } })
    ).text();
    expect(idsOf(withInput)).toEqual([6, 7]);
    expect(idsOf(withHeader)).toEqual([6, 7]);
    expect(withInput).toContain("event: return");
  });

  it("gives the same idempotency key one generation, also when sent at once", async () => {
    const projectId = await newProject();
    const request = { projectId, message: prompt, idempotencyKey: "once" };
    const answers = await Promise.all([
      api.client.api.generation.create.mutate(request),
      api.client.api.generation.create.mutate(request),
    ]);
    expect(new Set(answers.map(({ generationId }) => generationId)).size).toBe(1);
    expect(answers.map(({ type }) => type).sort()).toEqual(["queued", "repeated"]);
    await api.client.generate(request).result;
    expect(await api.client.api.scene.list.query({ projectId })).toHaveLength(1);
  });

  it("keeps the timings of its stages", async () => {
    const generation = api.client.generate({ projectId: await newProject(), message: prompt });
    await generation.result;
    const generationId = await generation.id;
    let stages: string[] = [];
    for (let tries = 0; tries < 50 && stages.length === 0; tries += 1) {
      stages = (await api.services.metrics.readMetrics(generationId)).map(({ stage }) => stage);
      await sleep(20);
    }
    expect(stages).toEqual(
      expect.arrayContaining(["queue", "context", "route", "plan", "tool:add", "check", "commit", "total"]),
    );
  });
});

describe("text that is being written", () => {
  it("comes beside the events, whole and in order, to the program that asked and to a tab that comes late", async () => {
    const projectId = await newProject();
    const written = deferred();
    const whole = deferred();
    const seen = deferred();
    const code = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join("");
    behave = async (context) => {
      for (let end = 7; end < code.length; end += 7) {
        context.writing(code.slice(0, end));
        await sleep(2);
      }
      context.writing(code);
      written.resolve();
      await Promise.all([whole.promise, seen.promise]);
      return plainScene(context);
    };
    let text = "";
    const generation = api.client.generate({
      projectId,
      message: prompt,
      onText(piece) {
        text = withPiece(text, piece) ?? expect.fail("a gap");
        if (text === code) whole.resolve();
      },
    });
    await written.promise;
    const late: string[] = [];
    const sequences: number[] = [];
    const finished = deferred();
    const tab = api.client.api.project.events.subscribe(
      { projectId },
      {
        onData(each) {
          if ("type" in each) {
            late.push(each.text);
            seen.resolve();
            return;
          }
          sequences.push(each.data.sequence);
          if (each.data.body.type === "generation.finished") finished.resolve();
        },
      },
    );
    const events = await eventsOf(generation);
    await finished.promise;
    tab.unsubscribe();
    expect(text).toBe(code);
    expect(late).toEqual([code]);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(sequences).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("leaves the id to resume from where the events were", async () => {
    const projectId = await newProject();
    const heard = deferred();
    behave = async (context) => {
      context.writing("const a = 1;");
      await heard.promise;
      return plainScene(context);
    };
    const generation = api.client.generate({ projectId, message: prompt });
    const input = encodeURIComponent(JSON.stringify({ generationId: await generation.id }));
    const url = `${api.serving.url}/api/trpc/generation.events?input=${input}`;
    const leave = new AbortController();
    const response = await fetch(url, { signal: leave.signal });
    const reader = response.body?.getReader();
    let raw = "";
    while (!raw.includes("live.text") || !raw.includes("step.started")) {
      const chunk = await reader?.read();
      raw += Buffer.from(chunk?.value ?? []).toString();
    }
    leave.abort();
    const [piece] = raw.split("\n\n").filter((event) => event.includes("live.text"));
    expect(piece).not.toMatch(/^id:/m);
    const lastId = [...raw.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id)).at(-1) ?? 0;
    heard.resolve();
    await generation.result;
    const rest = await (await fetch(url, { headers: { "last-event-id": String(lastId) } })).text();
    expect([...rest.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].slice(lastId),
    );
    expect(rest).not.toContain("live.text");
  });
});

describe("order and side by side", () => {
  it("two sends at once to one project run one after the other", async () => {
    const projectId = await newProject();
    let running = 0;
    let most = 0;
    behave = async (context) => {
      running += 1;
      most = Math.max(most, running);
      await sleep(60);
      running -= 1;
      return plainScene(context);
    };
    await Promise.all([1, 2, 3].map(() => api.client.generate({ projectId, message: prompt }).result));
    expect(most).toBe(1);
    expect(await api.client.api.scene.list.query({ projectId })).toHaveLength(3);
  });

  it("two projects run side by side", async () => {
    const projects = await Promise.all([newProject(), newProject()]);
    let arrived = 0;
    let open = () => {};
    const both = new Promise<void>((resolve) => (open = resolve));
    behave = async (context) => {
      arrived += 1;
      if (arrived === 2) open();
      // Neither gets on before the other has come this far.
      await both;
      return plainScene(context);
    };
    const results = await Promise.all(
      projects.map((projectId) => api.client.generate({ projectId, message: prompt }).result),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
  });
});

describe("what goes wrong", () => {
  it("a tool that throws fails the generation with an honest text, and the next one runs", async () => {
    const projectId = await newProject();
    behave = async () => {
      throw new AppError("scene_rejected", "The scene did not pass the check.");
    };
    const failed = await api.client.generate({ projectId, message: prompt }).result;
    expect(failed).toMatchObject({ outcome: "failed", error: { code: "scene_rejected" } });
    expect(JSON.stringify(failed.message?.parts)).toContain("did not pass the check");
    behave = plainScene;
    expect((await api.client.generate({ projectId, message: prompt }).result).outcome).toBe("done");
  });

  it("an error that nobody foresaw is logged, and its text is shown to nobody", async () => {
    const projectId = await newProject();
    const secret = new Error("connection string of the database");
    behave = async () => {
      throw secret;
    };
    const result = await api.client.generate({ projectId, message: prompt }).result;
    expect(result.error?.code).toBe("internal");
    expect(JSON.stringify(await api.client.api.project.open.query({ projectId }))).not.toContain(
      secret.message,
    );
    expect(logged).toContain(secret);
  });

  it("a question of a tool ends as a question", async () => {
    behave = async () => ({ type: "question", text: "What shall it say?", suggestions: ["Hello"] });
    const projectId = await newProject();
    const result = await api.client.generate({ projectId, message: prompt }).result;
    expect(result.outcome).toBe("question");
    expect(result.message?.suggestions).toEqual(["Hello"]);
    // Nothing went wrong: its step has asked, also for those who come later.
    const opened = await api.client.api.project.open.query({ projectId });
    expect(opened.generations[0]?.steps).toMatchObject([
      { status: "asked", note: "What shall it say?", error: null },
    ]);
  });
});

describe("cancel", () => {
  it("stops a running tool by its signal; nothing is saved, and the next generation runs", async () => {
    const projectId = await newProject();
    let started = () => {};
    const running = new Promise<void>((resolve) => (started = resolve));
    behave = async ({ signal }) => {
      started();
      await sleep(20_000, null, { signal });
      throw new Error("It was not stopped.");
    };
    const generation = api.client.generate({ projectId, message: prompt });
    await running;
    const began = performance.now();
    await generation.cancel();
    expect(await generation.result).toMatchObject({ outcome: "cancelled", message: null });
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(await api.client.api.scene.list.query({ projectId })).toEqual([]);
    behave = plainScene;
    expect((await api.client.generate({ projectId, message: prompt }).result).outcome).toBe("done");
  });

  it("takes one that waits its turn out of the line", async () => {
    const projectId = await newProject();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    behave = async (context) => {
      await held;
      return plainScene(context);
    };
    const first = api.client.generate({ projectId, message: prompt });
    await first.id;
    const second = api.client.generate({ projectId, message: prompt });
    await second.cancel();
    expect((await second.result).outcome).toBe("cancelled");
    release();
    expect((await first.result).outcome).toBe("done");
    expect(await api.client.api.scene.list.query({ projectId })).toHaveLength(1);
  });

  it("says so when it has finished already", async () => {
    const generation = api.client.generate({ projectId: await newProject(), message: prompt });
    await generation.result;
    const generationId = await generation.id;
    expect(await api.client.api.generation.cancel.mutate({ generationId })).toEqual({
      type: "already_finished",
      generationId,
    });
  });
});

describe("project.events", () => {
  it("carries everything of the project to a second client, and lets go when that client leaves", async () => {
    const projectId = await newProject();
    const leave = new AbortController();
    const input = encodeURIComponent(JSON.stringify({ projectId }));
    const response = await fetch(`${api.serving.url}/api/trpc/project.events?input=${input}`, {
      signal: leave.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await api.client.generate({ projectId, message: prompt }).result;
    let seen = "";
    while (!seen.includes("generation.finished")) seen += (await reader?.read())?.value ?? "";
    expect(seen).toContain("scenes.changed");
    leave.abort();
    await expect(reader?.read()).rejects.toThrow();
  });

  it("refuses a project that is not there, without connecting for ever", async () => {
    const stream = api.client.api.project.events;
    const error = await new Promise<unknown>((resolve) =>
      stream.subscribe({ projectId: crypto.randomUUID() }, { onError: resolve }),
    );
    expect(error).toMatchObject({ data: { code: "not_found" } });
  });
});
