import { alpha, readableOn } from "./color";
import { expoOut, spring } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useTiming } from "./timing";

/** A box that gets ticked: the frame appears, fills, and the tick draws itself. Props: at (seconds of the tick), size (units), color, round. `<Tick at={1.2} />` */
export function Tick({
  at = 0.8,
  size = 60,
  color,
  round = false,
}: {
  at?: number;
  size?: number;
  color?: string;
  round?: boolean;
}) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { linear } = useTiming();
  const ink = color ?? palette.accent;
  const filled = spring(linear(at, 0.45));
  const drawn = expoOut(linear(at + 0.08, 0.45));
  return (
    <svg
      viewBox="0 0 40 40"
      role="presentation"
      width={size * unit}
      height={size * unit}
      style={{ display: "block", flexShrink: 0, overflow: "visible" }}
    >
      <rect
        x={2}
        y={2}
        width={36}
        height={36}
        rx={round ? 18 : 10}
        fill={alpha(ink, 0.1)}
        stroke={alpha(ink, 0.55)}
        strokeWidth={2.4}
      />
      <rect
        x={0.8}
        y={0.8}
        width={38.4}
        height={38.4}
        rx={round ? 19.2 : 11}
        fill={ink}
        style={{ transform: `scale(${filled})`, transformOrigin: "50% 50%", opacity: filled > 0 ? 1 : 0 }}
      />
      <path
        d="M11.5 20.5 L17.5 26.5 L29 14"
        fill="none"
        stroke={readableOn(ink, palette.onAccent)}
        strokeWidth={4.4}
        strokeLinecap="round"
        strokeLinejoin="round"
        pathLength={1}
        strokeDasharray={`${drawn} 2`}
        opacity={drawn > 0 ? 1 : 0}
      />
    </svg>
  );
}
