import { alpha, mix } from "./color";
import { useFrameSize } from "./frame-size";
import { useTiming } from "./timing";

export type ShapeProps = {
  kind?: "disc" | "ring" | "arch" | "pill";
  /** Centre in shares of the frame; size in units. */
  x: number;
  y: number;
  size: number;
  color: string;
  opacity?: number;
  at?: number;
  /** Units that it rises while it enters; default 160. */
  rise?: number;
};

/** A large quiet form behind the type: disc, ring, arch, pill. Props: kind, x, y (shares), size (units), color, opacity, at, rise. `<Shape kind="arch" x={0.8} y={0.6} size={700} color={accent} />` */
export function Shape({ kind = "disc", x, y, size, color, opacity = 1, at = 0, rise = 160 }: ShapeProps) {
  const { width, height, unit } = useFrameSize();
  const { enter, exit, linear } = useTiming();
  const shown = enter(at, 1.6);
  const out = exit(1);
  const wide = size * unit;
  const tall = kind === "arch" ? wide * 1.45 : kind === "pill" ? wide * 0.42 : wide;
  const radius = kind === "arch" ? `${wide / 2}px ${wide / 2}px 0 0` : `${wide}px`;
  const paint =
    kind === "ring"
      ? "transparent"
      : `linear-gradient(168deg, ${mix(color, "#ffffff", 0.16)} 0%, ${color} 45%, ${mix(color, "#000000", 0.1)} 100%)`;
  return (
    <div
      style={{
        position: "absolute",
        left: x * width - wide / 2,
        top: y * height - tall / 2,
        width: wide,
        height: tall,
        boxSizing: "border-box",
        borderRadius: radius,
        background: paint,
        border: kind === "ring" ? `${Math.max(1.5, size * 0.004) * unit}px solid ${color}` : "none",
        boxShadow: kind === "ring" ? "none" : `0 ${40 * unit}px ${120 * unit}px ${alpha(color, 0.22)}`,
        opacity: opacity * linear(at, 0.4) * (1 - out),
        transform: `translateY(${((1 - shown) * rise + out * 50) * unit}px)`,
      }}
    />
  );
}

/** A field of colour that opens from a point over the whole frame, and is all there is once it is open. Props: x, y (shares), color, at. `<Flood x={0.2} y={1} color={accent} />` */
export function Flood({
  x,
  y,
  color,
  at = 0,
  length = 1.1,
}: {
  x: number;
  y: number;
  color: string;
  at?: number;
  length?: number;
}) {
  const { width, height } = useFrameSize();
  const { enter } = useTiming();
  const far = Math.hypot(Math.max(x, 1 - x) * width, Math.max(y, 1 - y) * height);
  const reach = far * 2.04 * Math.min(1, enter(at, length));
  return (
    <div
      style={{
        position: "absolute",
        left: x * width - reach / 2,
        top: y * height - reach / 2,
        width: reach,
        height: reach,
        borderRadius: "50%",
        background: color,
      }}
    />
  );
}
