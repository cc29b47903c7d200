import type { CSSProperties, ReactNode } from "react";
import { AbsoluteFill } from "remotion";
import { useFrameSize } from "./frame-size";
import { useTiming } from "./timing";

export type CameraProps = {
  children?: ReactNode;
  /** How much nearer it comes over the scene; default 0.04, negative draws back. */
  push?: number;
  /** How far it drifts, in units [x, y]; default [0, 0]. Give far things less than near ones for depth. */
  drift?: [number, number];
  /** Turn in degrees over the scene; default 0. */
  roll?: number;
  style?: CSSProperties;
};

/** A slow camera move over the whole scene. Props: push, drift, roll. `<Camera push={0.06}>…</Camera>` */
export function Camera({ children, push = 0.04, drift = [0, 0], roll = 0, style }: CameraProps) {
  const { unit } = useFrameSize();
  const { progress } = useTiming();
  // Fast at first and never still: it takes over from the entrance instead of starting after it.
  const moved = 1 - (1 - progress) ** 1.7;
  const transform = `translate(${drift[0] * moved * unit}px, ${drift[1] * moved * unit}px) rotate(${roll * moved}deg) scale(${1 + push * moved})`;
  return <AbsoluteFill style={{ transform, ...style }}>{children}</AbsoluteFill>;
}
