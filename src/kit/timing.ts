import { createContext, useContext } from "react";
import { useCurrentFrame, useVideoConfig } from "remotion";
import { arrive, expoIn } from "./easing";
import { useLook } from "./look";

/** Entrances are written for scenes of at least this many seconds; in shorter ones they are squeezed to stay whole. */
const comfortableSeconds = 3.6;
const paceFactor = { calm: 1.2, steady: 1, punchy: 0.8 } as const;

/** Whether the scene stays whole until the next one covers it, so that nothing leaves by itself; the player says so. */
export const StaysContext = createContext(false);

export type Timing = {
  /** Seconds since the scene began. */
  seconds: number;
  duration: number;
  /** The scene's share that is over, 0..1. */
  progress: number;
  /** The scene's length as entrances count it: what enters at `0.5 * span` begins in its middle. */
  span: number;
  /** Eased 0 → 1 for what enters `at` seconds and takes `length` seconds (both in the look's pace). */
  enter(at: number, length?: number): number;
  /** The same, not eased. */
  linear(at: number, length?: number): number;
  /** Eased 0 → 1 for what leaves at the scene's end; larger `order` (0..1) leaves later. */
  exit(order?: number): number;
};

/**
 * When things come and go. Times are seconds, but a scene that is trimmed keeps its whole entrance and exit.
 * `const { enter, exit } = useTiming(); const shown = enter(0.2)`
 */
export function useTiming(): Timing {
  const frame = useCurrentFrame();
  const { fps, durationInFrames } = useVideoConfig();
  const { pace } = useLook();
  const stays = useContext(StaysContext);
  const duration = durationInFrames / fps;
  const seconds = frame / fps;
  const squeeze = Math.min(1, duration / comfortableSeconds);
  const scale = squeeze * paceFactor[pace];
  const linear = (at: number, length = 0.9) => {
    return Math.max(0, Math.min(1, (seconds - at * scale) / (length * scale)));
  };
  const exit = (order = 0.5) => {
    if (stays) return 0;
    const each = 0.34 * squeeze;
    const lead = 0.22 * squeeze * (1 - Math.max(0, Math.min(1, order)));
    // The last frame shows the end of the exit, so time counts to that frame and not behind it.
    const end = (durationInFrames - 1) / fps - lead;
    return expoIn(Math.max(0, Math.min(1, (seconds - (end - each)) / each)));
  };
  return {
    seconds,
    duration,
    progress: durationInFrames > 1 ? frame / (durationInFrames - 1) : 0,
    span: duration / scale,
    enter: (at, length) => arrive(linear(at, length), pace),
    linear,
    exit,
  };
}
