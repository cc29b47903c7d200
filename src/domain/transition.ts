import { z } from "zod";

/** How a scene may come in over the one before it. A cut is no transition: null where one could stand. */
export const transitionKinds = ["fade", "slide", "push", "wipe", "zoom", "iris"] as const;
export type TransitionKind = (typeof transitionKinds)[number];

/**
 * How a scene comes in, and in how many of its own first frames: the scene before stands still below it meanwhile, so
 * the video is as long as its scenes together. The first scene's is kept but not played.
 */
export const transitionSchema = z.strictObject({
  kind: z.enum(transitionKinds),
  frames: z.int().min(1).max(120),
});
export type Transition = z.infer<typeof transitionSchema>;

/** How long a transition takes where nobody says: calm looks take their time. In seconds. */
const seconds = { calm: 0.9, steady: 0.6, punchy: 0.4 } as const;

/** A transition of the usual length for a pace. */
export function transitionOf(kind: TransitionKind, pace: keyof typeof seconds, fps: number): Transition {
  return { kind, frames: Math.min(120, Math.max(1, Math.round(seconds[pace] * fps))) };
}

/** The frames that a transition really takes: never more than half of either scene. */
export function framesOfTransition(
  transition: Transition | null | undefined,
  before: number,
  own: number,
): number {
  return transition ? Math.min(transition.frames, Math.floor(before / 2), Math.floor(own / 2)) : 0;
}

/** What suits a look where nobody names a kind. */
export function transitionFor({ pace }: { pace: keyof typeof seconds }, fps: number): Transition {
  const kind = { calm: "fade", steady: "slide", punchy: "push" } as const;
  return transitionOf(kind[pace], pace, fps);
}
