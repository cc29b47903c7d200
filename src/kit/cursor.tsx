import { alpha } from "./color";
import { smooth } from "./easing";
import { useFrameSize } from "./frame-size";
import { useTiming } from "./timing";

/** How far a press has gone, 0 → 1 → 0, for what gives way under a `Cursor`. `scale(${1 - 0.05 * usePress(1.8)})` */
export function usePress(at: number): number {
  const { linear } = useTiming();
  const down = linear(at, 0.12);
  const up = linear(at + 0.14, 0.3);
  return smooth(down) * (1 - smooth(up));
}

/** A pointer that glides in and presses what it lies on, in a positioned box. Props: at (seconds of the press), x, y (shares of the box; default 0.85, 0.64), from (units it comes from; default [260, 220]), color, size (units), ripple. `<Cursor at={1.8} x={0.5} y={0.5} />` */
export function Cursor({
  at = 1.8,
  x = 0.85,
  y = 0.64,
  from = [260, 220],
  color = "#ffffff",
  size = 72,
  ripple = "#ffffff",
}: {
  at?: number;
  x?: number;
  y?: number;
  from?: readonly [number, number];
  color?: string;
  size?: number;
  ripple?: string;
}) {
  const { unit } = useFrameSize();
  const { linear, exit } = useTiming();
  const way = smooth(linear(at - 0.85, 0.8));
  const press = usePress(at);
  const wave = linear(at + 0.06, 0.7);
  const reach = size * 3.4 * unit;
  return (
    <div
      style={{
        position: "absolute",
        left: `${x * 100}%`,
        top: `${y * 100}%`,
        opacity: linear(at - 0.85, 0.25) * (1 - exit(0)),
        pointerEvents: "none",
      }}
    >
      <div
        style={{
          position: "absolute",
          left: -reach / 2,
          top: -reach / 2,
          width: reach,
          height: reach,
          borderRadius: "50%",
          border: `${5 * unit}px solid ${alpha(ripple, 0.7 * (1 - wave))}`,
          transform: `scale(${0.15 + 0.85 * wave})`,
          opacity: wave > 0 && wave < 1 ? 1 : 0,
        }}
      />
      <svg
        viewBox="0 0 24 24"
        width={size * unit}
        height={size * unit}
        role="presentation"
        style={{
          display: "block",
          overflow: "visible",
          transformOrigin: "12% 8%",
          filter: `drop-shadow(0 ${8 * unit}px ${14 * unit}px ${alpha("#000000", 0.4)})`,
          transform: `translate(${(1 - way) * from[0] * unit}px, ${(1 - way) * from[1] * unit}px) scale(${1 - 0.14 * press})`,
        }}
      >
        <path
          d="M3 2.2 20.4 10a1 1 0 0 1-.1 1.87l-6.6 2.02a1 1 0 0 0-.66.66L11 21.1a1 1 0 0 1-1.87.1L1.7 3.53A1 1 0 0 1 3 2.2Z"
          fill={color}
          stroke={alpha("#000000", 0.35)}
          strokeWidth={0.9}
          strokeLinejoin="round"
        />
      </svg>
    </div>
  );
}
