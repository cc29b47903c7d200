import type { CSSProperties, ReactNode } from "react";
import { AbsoluteFill, Easing, useCurrentFrame } from "remotion";
import type { TransitionKind } from "@/domain/transition";

type Passage = { kind: TransitionKind; frames: number };

const eased = Easing.bezier(0.65, 0, 0.2, 1);

/** How the scene that comes in lies over the other one, `at` 0 (not there yet) to 1. */
function coming(kind: TransitionKind, at: number): CSSProperties {
  switch (kind) {
    case "fade":
      return { opacity: at };
    case "slide":
    case "push":
      return { transform: `translateX(${(1 - at) * 100}%)` };
    case "wipe":
      return { clipPath: `inset(0 0 0 ${(1 - at) * 100}%)` };
    case "zoom":
      return { opacity: Math.min(1, at * 1.6), transform: `scale(${0.82 + 0.18 * at})` };
    case "iris":
      // The half diagonal of the frame, in shares of its mean side, is at most this far from any centre.
      return { clipPath: `circle(${at * 75}% at 50% 50%)` };
  }
}

/** What becomes of the scene that stands still below it. */
function going(kind: TransitionKind, at: number): CSSProperties {
  switch (kind) {
    case "slide":
      return { transform: `translateX(${at * -18}%)`, filter: `brightness(${1 - at * 0.35})` };
    case "push":
      return { transform: `translateX(${at * -100}%)` };
    case "zoom":
      return { transform: `scale(${1 + at * 0.35})` };
    default:
      return {};
  }
}

/** A scene's whole frame while it comes in (its first frames) and while the next one covers it (behind its last). */
export function TransitionLayer({
  length,
  enters,
  leaves,
  children,
}: {
  /** The scene's own length in frames. */
  length: number;
  enters: Passage | null;
  leaves: Passage | null;
  children: ReactNode;
}) {
  const frame = useCurrentFrame();
  const style =
    enters && frame < enters.frames
      ? coming(enters.kind, eased((frame + 1) / (enters.frames + 1)))
      : leaves && frame >= length
        ? going(leaves.kind, eased((frame - length + 1) / (leaves.frames + 1)))
        : {};
  return <AbsoluteFill style={style}>{children}</AbsoluteFill>;
}
