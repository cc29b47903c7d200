import type { FrameSample } from "@/domain/frame-measure";
import type { FromSandbox } from "@/domain/sandbox-message";

type Measured = Extract<FromSandbox, { type: "measured" }>;

/** Longer than this nobody waits for a frame's measurements. */
const patienceMs = 8_000;

/** Matches what the sandbox has measured to those who asked for it. */
export function createMeasurements() {
  const waiting = new Map<number, { codeHash: string; settle(samples: FrameSample[] | null): void }>();
  let latest = 0;
  return {
    /** What `post` brings about; null where it never comes, or is of other code than was asked about. */
    ask(codeHash: string, post: (id: number) => void): Promise<FrameSample[] | null> {
      latest += 1;
      const id = latest;
      return new Promise((resolve) => {
        const settle = (samples: FrameSample[] | null) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(samples);
        };
        const timer = setTimeout(() => settle(null), patienceMs);
        waiting.set(id, { codeHash, settle });
        post(id);
      });
    },
    hear({ id, codeHash, samples }: Measured): void {
      const asked = waiting.get(id);
      asked?.settle(asked.codeHash === codeHash ? samples : null);
    },
  };
}
