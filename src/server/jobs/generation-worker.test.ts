import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ClaimedGeneration } from "@/server/db/repositories/generation-claims";
import {
  createGenerationWorker,
  type GenerationWorker,
  type GenerationWorkerOptions,
} from "./generation-worker";

const claimedOf = (projectId: string, generationId: string): ClaimedGeneration => ({
  generationId,
  projectId,
  ownerId: "owner",
  messageId: "message",
  parts: [{ type: "text", text: "hello" }],
  selectedSceneId: null,
  plan: null,
  steps: [],
  attempt: 1,
  createdAt: new Date(),
});

/** Generations that wait, by project, and how their leases stand. */
function fakeClaims(waiting: Record<string, string[]>) {
  const lease: { answer: { type: "held"; cancelRequested: boolean } | { type: "lost" } } = {
    answer: { type: "held", cancelRequested: false },
  };
  const claims: GenerationWorkerOptions["claims"] = {
    async claimNext({ projectId }) {
      await sleep(1);
      const next = waiting[projectId]?.shift();
      return next ? claimedOf(projectId, next) : null;
    },
    renewLease: async () => lease.answer,
    findStalled: async () =>
      Object.entries(waiting).flatMap(([projectId, [generationId]]) =>
        generationId ? [{ projectId, generationId }] : [],
      ),
  };
  return { claims, lease };
}

let worker: GenerationWorker | undefined;
afterEach(() => worker?.stop());

const log = vi.fn();

describe("a worker", () => {
  it("runs a project's generations in order, one at a time", async () => {
    const { claims } = fakeClaims({ p: ["1", "2", "3"] });
    const ran: string[] = [];
    let running = 0;
    worker = createGenerationWorker({
      workerId: "w",
      claims,
      log,
      async run({ generationId }) {
        running += 1;
        expect(running).toBe(1);
        await sleep(5);
        ran.push(generationId);
        running -= 1;
      },
    });
    await Promise.all([worker.runProject("p"), worker.runProject("p")]);
    expect(ran).toEqual(["1", "2", "3"]);
  });

  it("sees what is sent while it looks for more", async () => {
    const waiting: Record<string, string[]> = { p: ["1"] };
    const { claims } = fakeClaims(waiting);
    const ran: string[] = [];
    worker = createGenerationWorker({
      workerId: "w",
      claims,
      log,
      run: async ({ generationId }) => void ran.push(generationId),
    });
    const lane = worker.runProject("p");
    await sleep(2);
    waiting.p?.push("2");
    void worker.runProject("p");
    await lane;
    expect(ran).toEqual(["1", "2"]);
  });

  it("works on no more projects at once than it may, and on all of them in the end", async () => {
    const { claims } = fakeClaims({ a: ["1"], b: ["2"], c: ["3"], d: ["4"] });
    let running = 0;
    let most = 0;
    const ran: string[] = [];
    worker = createGenerationWorker({
      workerId: "w",
      claims,
      log,
      concurrency: 2,
      async run({ generationId }) {
        running += 1;
        most = Math.max(most, running);
        await sleep(10);
        running -= 1;
        ran.push(generationId);
      },
    });
    await Promise.all(["a", "b", "c", "d"].map((projectId) => worker?.runProject(projectId)));
    expect(most).toBe(2);
    expect(ran.sort()).toEqual(["1", "2", "3", "4"]);
  });

  it("finds what nobody has told it of", async () => {
    const { claims } = fakeClaims({ p: ["1"] });
    const run = vi.fn(async () => {});
    worker = createGenerationWorker({ workerId: "w", claims, log, run, sweepMs: 10 });
    worker.start();
    await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
  });

  it("breaks off when its lease is lost, and ends as cancelled when that was asked for elsewhere", async () => {
    for (const [answer, code] of [
      [{ type: "lost" as const }, "interrupted"],
      [{ type: "held" as const, cancelRequested: true }, "cancelled"],
    ] as const) {
      const { claims, lease } = fakeClaims({ p: ["1"] });
      lease.answer = answer;
      let reason: unknown;
      const one = createGenerationWorker({
        workerId: "w",
        claims,
        log,
        leaseMs: 20,
        async run(_claimed, { signal }) {
          await sleep(5_000, null, { signal }).catch(() => undefined);
          reason = signal.reason;
        },
      });
      await one.runProject("p");
      expect(reason).toMatchObject({ code });
      await one.stop();
    }
  });

  it("goes on with other projects when one cannot be worked on", async () => {
    const { claims } = fakeClaims({ good: ["1"] });
    const broken = { ...claims, claimNext: vi.fn(claims.claimNext) };
    broken.claimNext.mockRejectedValueOnce(new Error("connection lost"));
    const run = vi.fn(async () => {});
    worker = createGenerationWorker({ workerId: "w", claims: broken, log, run, concurrency: 1 });
    await worker.runProject("bad");
    await worker.runProject("good");
    expect(run).toHaveBeenCalledOnce();
    expect(log).toHaveBeenCalledWith(expect.stringContaining("bad"), expect.any(Error));
  });

  it("interrupts what runs when it stops, and takes nothing more", async () => {
    const { claims } = fakeClaims({ p: ["1", "2"] });
    const reasons: unknown[] = [];
    const one = createGenerationWorker({
      workerId: "w",
      claims,
      log,
      async run(_claimed, { signal }) {
        await sleep(5_000, null, { signal }).catch(() => undefined);
        reasons.push(signal.reason);
      },
    });
    const lane = one.runProject("p");
    await sleep(10);
    await one.stop();
    await lane;
    expect(reasons).toMatchObject([{ code: "interrupted" }]);
  });
});
