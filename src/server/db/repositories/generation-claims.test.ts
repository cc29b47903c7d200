import { expect, it } from "vitest";
import type { Plan } from "@/domain/plan";
import { describeEachDatabase } from "../../test/describe-each-database";
import { createTestClock } from "../../test/test-clock";
import type { Db } from "../database";
import { repositories } from "./repositories";

const { generationClaims, generations, generationSteps, owners, projectEvents, projects } = repositories;

const leaseMs = 4_000;

async function createBench(db: Db) {
  const clock = createTestClock();
  const ownerId = await owners.ensureLocalOwner(db, clock);
  const projectId = (await projects.createProject(db, { ownerId, clock })).id;
  const sent: string[] = [];
  return {
    clock,
    ownerId,
    projectId,
    sent,
    send: (key: string = clock.newId()) =>
      generations.createGeneration(db, {
        ...{ ownerId, projectId, clock, idempotencyKey: key },
        parts: [{ type: "text", text: "Hello" }],
        enqueue: async (_, job) => {
          sent.push(job.generationId);
        },
      }),
    claim: (workerId: string) => generationClaims.claimNext(db, { projectId, workerId, leaseMs, clock }),
    finish: (generationId: string, workerId: string) =>
      generations.finishGeneration(db, {
        ...{ generationId, workerId, clock, outcome: "done" as const },
        message: { parts: [{ type: "text" as const, text: "Done" }] },
      }),
    types: async () =>
      (await projectEvents.readEvents(db, { projectId, after: 0, limit: 100 })).map(({ body }) => body.type),
  };
}

describeEachDatabase("generations", (openTestDatabase) => {
  const open = async () => {
    const { db } = await openTestDatabase();
    return { db, ...(await createBench(db)) };
  };

  it("keeps message, generation, event and job together, and makes one of a repeated key", async () => {
    const { db, ownerId, projectId, send, sent, types } = await open();
    const results = await Promise.all([send("key"), send("key"), send("key")]);
    expect(new Set(results.map((result) => result.generationId)).size).toBe(1);
    expect(results.map((result) => result.type).sort()).toEqual(["queued", "repeated", "repeated"]);
    expect(sent).toHaveLength(1);
    expect(await types()).toEqual(["generation.queued"]);
    const { messages } = await repositories.messages.listMessages(db, { ownerId, projectId });
    expect(messages.map((message) => message.id)).toEqual([results[0]?.messageId]);
  });

  it("keeps nothing when the job can't be sent", async () => {
    const { db, ownerId, projectId, types } = await open();
    const failing = generations.createGeneration(db, {
      ...{ ownerId, projectId, idempotencyKey: "key", parts: [{ type: "text", text: "Hello" }] },
      enqueue: async () => {
        throw new Error("no queue");
      },
    });
    await expect(failing).rejects.toThrow("no queue");
    expect(await types()).toEqual([]);
    expect((await repositories.messages.listMessages(db, { ownerId, projectId })).messages).toEqual([]);
  });

  it("runs the generations of a project one after the other, in the order in which they were sent", async () => {
    const { send, claim, finish } = await open();
    const [first, second] = [await send(), await send()];
    const claims = await Promise.all([claim("a"), claim("b"), claim("c")]);
    expect(claims.map((claimed) => claimed?.generationId ?? null).filter(Boolean)).toEqual([
      first.generationId,
    ]);
    expect(await claim("d")).toBeNull();
    const winner = "abc"[claims.findIndex(Boolean)] ?? "";
    await finish(first.generationId, winner);
    expect(await claim("d")).toMatchObject({ generationId: second.generationId, attempt: 1 });
  });

  it("runs two projects side by side", async () => {
    const [one, other] = [await open(), await open()];
    await one.send();
    await other.send();
    expect(await Promise.all([one.claim("a"), other.claim("a")])).not.toContain(null);
  });

  it("goes on to the next when one has failed", async () => {
    const { db, clock, send, claim } = await open();
    const [first, second] = [await send(), await send()];
    await claim("a");
    const error = { code: "internal" as const, text: "It broke.", retryable: true };
    const message = { parts: [{ type: "text" as const, text: "It broke." }] };
    await generations.finishGeneration(db, {
      ...{ generationId: first.generationId, workerId: "a", outcome: "failed", message, error, clock },
    });
    expect(await claim("a")).toMatchObject({ generationId: second.generationId });
  });

  it("gives a generation whose worker died to another one, with its plan, and the dead one writes no more", async () => {
    const { db, clock, send, claim, finish, types } = await open();
    const { generationId } = await send();
    await claim("dead");
    const step = { index: 0, tool: "add" as const, label: "Add", sceneId: clock.newId(), arguments: {} };
    const plan: Plan = { rung: "template", steps: [step] };
    await generationSteps.savePlan(db, { generationId, workerId: "dead", plan, clock });
    await generationSteps.startStep(db, { generationId, workerId: "dead", index: 0, clock });
    clock.advance(leaseMs - 1);
    expect(await claim("heir")).toBeNull();
    clock.advance(1);
    expect(await claim("heir")).toMatchObject({ attempt: 2, plan, steps: [{ index: 0, status: "running" }] });
    await expect(finish(generationId, "dead")).rejects.toMatchObject({ code: "interrupted" });
    const renewed = await generationClaims.renewLease(db, { generationId, workerId: "dead", leaseMs, clock });
    expect(renewed).toEqual({ type: "lost" });
    // What was said before is not said again.
    await generationSteps.savePlan(db, {
      generationId,
      workerId: "heir",
      plan: { ...plan, rung: "intent" },
      clock,
    });
    await generationSteps.startStep(db, { generationId, workerId: "heir", index: 0, clock });
    expect(await types()).toEqual([
      ...["generation.queued", "generation.started", "generation.planned", "step.started"],
    ]);
  });

  it("gives up a generation that was interrupted three times, says so with a way to try again, and goes on", async () => {
    const { db, clock, ownerId, send, claim, types } = await open();
    const { generationId } = await send();
    const next = await send();
    for (const worker of ["a", "b", "c"]) {
      expect(await claim(worker)).toMatchObject({ generationId });
      clock.advance(leaseMs);
    }
    expect(await claim("d")).toMatchObject({ generationId: next.generationId });
    const given = await generations.readGeneration(db, { ownerId, generationId });
    expect(given).toMatchObject({ status: "failed", error: { code: "interrupted", retryable: true } });
    expect(await types()).toContain("generation.finished");
  });

  it("finds projects that have work and no live worker", async () => {
    const { db, clock, projectId, send, claim } = await open();
    const stalled = async () =>
      (await generationClaims.findStalled(db, { clock })).filter((place) => place.projectId === projectId);
    expect(await stalled()).toEqual([]);
    const { generationId } = await send();
    expect(await stalled()).toEqual([{ projectId, generationId }]);
    await claim("a");
    await send();
    expect(await stalled()).toEqual([]);
    clock.advance(leaseMs);
    expect(await stalled()).toEqual([{ projectId, generationId }]);
  });

  it("takes up at once what another life of the embedded process left running", async () => {
    const { db, send, claim } = await open();
    const { generationId } = await send();
    await claim("before");
    expect(await claim("after")).toBeNull();
    await generationClaims.releaseLeases(db, { workerId: "after" });
    expect(await claim("after")).toMatchObject({ generationId, attempt: 2 });
  });

  it("cancels what waits at once, and tells the worker of what runs", async () => {
    const { db, clock, ownerId, send, claim } = await open();
    const [running, waiting] = [await send(), await send()];
    await claim("a");
    const cancel = (generationId: string) => generations.requestCancel(db, { ownerId, generationId, clock });
    expect(await cancel(waiting.generationId)).toMatchObject({ type: "cancelled" });
    expect(await cancel(waiting.generationId)).toMatchObject({ type: "already_finished" });
    expect(await cancel(running.generationId)).toMatchObject({ type: "cancelled" });
    const lease = { generationId: running.generationId, workerId: "a", leaseMs, clock };
    expect(await generationClaims.renewLease(db, lease)).toEqual({ type: "held", cancelRequested: true });
    clock.advance(leaseMs);
    expect(await claim("b")).toBeNull();
    const ended = await generations.readGeneration(db, { ownerId, generationId: running.generationId });
    expect(ended.status).toBe("cancelled");
  });

  it("finds nothing of another owner's", async () => {
    const { db, projectId, send } = await open();
    const { generationId } = await send();
    const ownerId = crypto.randomUUID();
    const notFound = expect.objectContaining({ code: "not_found" });
    const tries = [
      generations.readGeneration(db, { ownerId, generationId }),
      generations.requestCancel(db, { ownerId, generationId }),
      projects.readProject(db, { ownerId, projectId }),
      projects.openProject(db, { ownerId, projectId }),
      projects.renameProject(db, { ownerId, projectId, name: "Mine" }),
      projects.deleteProject(db, { ownerId, projectId }),
      projects.createProject(db, { ownerId, projectId }),
      repositories.messages.listMessages(db, { ownerId, projectId }),
      repositories.scenes.listScenes(db, { ownerId, projectId }),
    ];
    const results = await Promise.allSettled(tries);
    // A foreign owner has no row either, so making a project for it fails on that.
    expect(results.map((result) => result.status)).toEqual(tries.map(() => "rejected"));
    for (const result of results.toSpliced(6, 1)) expect(result).toMatchObject({ reason: notFound });
  });

  it("cancels what a deleted project had under way, and is found no more", async () => {
    const { db, ownerId, projectId, clock, send, types } = await open();
    await send();
    await projects.deleteProject(db, { ownerId, projectId, clock });
    expect(await types()).toEqual(["generation.queued", "generation.finished"]);
    await expect(projects.readProject(db, { ownerId, projectId })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
