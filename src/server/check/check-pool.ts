import { AppError } from "@/domain/app-error";
import type { CheckJob } from "@/domain/check-message";
import { deferred } from "@/lib/deferred";
import type { CheckProcess, JobOutcome } from "./check-process";

export type CheckPool = {
  run(job: Omit<CheckJob, "id">): Promise<JobOutcome>;
  /** All processes stand ready. */
  warm(): Promise<void>;
  /** New processes for the next jobs, as after a change of the runtime. */
  renew(): void;
  close(): Promise<void>;
};

type Member = { process: CheckProcess; busy: boolean; jobs: number; retired: boolean };

/** A process draws this many scenes before another takes its place, so that what leaks stays small. */
const jobsOfAProcess = 200;
/** More callers than this are sent away at once rather than kept waiting. */
const longestQueue = 200;

const unavailable = (text: string, cause?: unknown) =>
  new AppError("check_unavailable", text, { retryable: true, cause });

/**
 * A few processes that stand ready, each with a job at most. One that ended, timed out or has grown old is replaced at
 * once, so that the next caller finds a warm one.
 */
export function createCheckPool(size: number, start: () => CheckProcess): CheckPool {
  let members: Member[] = [];
  const waiting: { take(member: Member): void; refuse(error: unknown): void }[] = [];
  let nextId = 1;
  let closed = false;

  const add = () => {
    const member: Member = { process: start(), busy: true, jobs: 0, retired: false };
    members.push(member);
    member.process.ready.then(
      () => release(member),
      (error: unknown) => {
        drop(member);
        // It could not even start: nobody waits for another try that would go the same way.
        for (const caller of waiting.splice(0))
          caller.refuse(unavailable("The check could not be started.", error));
      },
    );
    void member.process.ended.then(() => {
      const isKnown = members.includes(member);
      drop(member);
      if (isKnown && member.jobs > 0 && !closed) fill();
    });
    return member;
  };
  const drop = (member: Member) => {
    members = members.filter((other) => other !== member);
  };
  const fill = () => {
    while (members.length < size) add();
  };
  const replace = (member: Member) => {
    drop(member);
    member.process.kill();
    if (!closed) fill();
  };
  const release = (member: Member) => {
    if (!members.includes(member)) return;
    if (member.retired || member.jobs >= jobsOfAProcess) return replace(member);
    member.busy = false;
    const next = waiting.shift();
    if (!next) return;
    member.busy = true;
    next.take(member);
  };
  const acquire = (): Promise<Member> => {
    fill();
    const idle = members.find((member) => !member.busy);
    if (idle) {
      idle.busy = true;
      return Promise.resolve(idle);
    }
    if (waiting.length >= longestQueue) {
      return Promise.reject(
        unavailable("Too many scenes are being checked at once. Please try again in a moment."),
      );
    }
    const { promise, resolve, reject } = deferred<Member>();
    waiting.push({ take: resolve, refuse: reject });
    return promise;
  };

  return {
    async run(job) {
      if (closed) throw unavailable("The check has been shut down.");
      const member = await acquire();
      member.jobs++;
      const outcome = await member.process.run({ ...job, id: nextId++ });
      // After a timeout or an attack the process may hold on to what the scene made; it is not used again.
      const isSpent =
        outcome.type === "fault" && ["time", "starved", "runtime", "markup"].includes(outcome.fault.kind);
      if (outcome.type === "ended" || isSpent) replace(member);
      else release(member);
      return outcome;
    },
    async warm() {
      fill();
      try {
        await Promise.all(members.map((member) => member.process.ready));
      } catch (error) {
        throw unavailable("The check could not be started.", error);
      }
    },
    renew() {
      for (const member of [...members]) {
        if (member.busy) member.retired = true;
        else replace(member);
      }
    },
    async close() {
      closed = true;
      for (const caller of waiting.splice(0)) caller.refuse(unavailable("The check has been shut down."));
      const going = members.splice(0);
      for (const { process } of going) process.kill();
      await Promise.all(going.map(({ process }) => process.ended));
    },
  };
}
