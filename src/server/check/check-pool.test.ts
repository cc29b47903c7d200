import { describe, expect, it } from "vitest";
import { deferred } from "@/lib/deferred";
import { createCheckPool } from "./check-pool";
import type { CheckProcess, JobOutcome } from "./check-process";
import { jobOf } from "./test/jobs";

/** Processes whose answers the test gives. */
function puppets() {
  const made: { finish(outcome: JobOutcome): void; killed: boolean; jobs: number }[] = [];
  const start = (): CheckProcess => {
    const ended = deferred();
    let answer = deferred<JobOutcome>();
    const puppet = { finish: (outcome: JobOutcome) => answer.resolve(outcome), killed: false, jobs: 0 };
    made.push(puppet);
    return {
      pid: undefined,
      ready: Promise.resolve({ uid: null, confined: true }),
      ended: ended.promise,
      kill: () => {
        puppet.killed = true;
        ended.resolve();
      },
      run: () => {
        puppet.jobs++;
        answer = deferred<JobOutcome>();
        return answer.promise;
      },
    };
  };
  return { made, start };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const job = jobOf("");

describe("the pool", () => {
  it("gives each process one job at a time and hands the next one to whichever is free", async () => {
    const { made, start } = puppets();
    const pool = createCheckPool(2, start);
    const outcomes = [pool.run(job), pool.run(job), pool.run(job)];
    await settled();
    expect(made.map((one) => one.jobs)).toEqual([1, 1]);
    made[1]?.finish({ type: "drawn" });
    await settled();
    expect(made.map((one) => one.jobs)).toEqual([1, 2]);
    made[0]?.finish({ type: "drawn" });
    made[1]?.finish({ type: "drawn" });
    expect(await Promise.all(outcomes)).toHaveLength(3);
    await pool.close();
  });

  it.each<JobOutcome>([
    { type: "ended", reason: "crash", entered: true, frame: 0 },
    { type: "fault", fault: { kind: "time", name: "", message: "", stack: "", frame: 0 } },
  ])("replaces a process that is spent at once: %o", async (outcome) => {
    const { made, start } = puppets();
    const pool = createCheckPool(1, start);
    const first = pool.run(job);
    await settled();
    made[0]?.finish(outcome);
    await first;
    expect(made).toHaveLength(2);
    expect(made[0]?.killed).toBe(true);
    await pool.close();
  });

  it("uses a process again after a fault of the scene alone", async () => {
    const { made, start } = puppets();
    const pool = createCheckPool(1, start);
    const first = pool.run(job);
    await settled();
    made[0]?.finish({ type: "fault", fault: { kind: "threw", name: "", message: "", stack: "", frame: 0 } });
    await first;
    expect(made).toHaveLength(1);
    await pool.close();
  });

  it("renews a busy process only after its job", async () => {
    const { made, start } = puppets();
    const pool = createCheckPool(1, start);
    const first = pool.run(job);
    await settled();
    pool.renew();
    expect(made[0]?.killed).toBe(false);
    made[0]?.finish({ type: "drawn" });
    await first;
    expect(made[0]?.killed).toBe(true);
    await pool.close();
  });

  it("sends callers away when too many wait", async () => {
    const { start } = puppets();
    const pool = createCheckPool(1, start);
    const all = Array.from({ length: 300 }, () => pool.run(job).catch((error: unknown) => error));
    await settled();
    const refused = await Promise.race([Promise.all(all.slice(-50)), settled().then(() => [])]);
    expect(refused[0]).toMatchObject({ code: "check_unavailable", retryable: true });
    await pool.close();
  });
});
