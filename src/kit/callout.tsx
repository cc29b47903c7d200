import { alpha, isDark, readableOn } from "./color";
import { expoOut } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { Text } from "./text";
import { useTiming } from "./timing";

export type CalloutProps = {
  children: string;
  /** What it points at, in units from the corner of the box around it (which must be positioned). */
  x: number;
  y: number;
  /** Where the label stands from there, in units. */
  dx: number;
  dy: number;
  at?: number;
  /** Of the label's letters, in units; default 30. */
  size?: number;
  width?: number;
  color?: string;
  textColor?: string;
  accent?: string;
};

/** A label with a line to a part of the picture, for a positioned box. Props: x, y (the part), dx, dy (from there to the label), at, size, width (units), color, textColor, accent. `<Callout x={300} y={200} dx={220} dy={-80}>Live totals</Callout>` */
export function Callout({
  children,
  x,
  y,
  dx,
  dy,
  at = 1,
  size = 30,
  width = 360,
  color,
  textColor,
  accent,
}: CalloutProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { linear, enter, exit, seconds } = useTiming();
  const mark = accent ?? palette.accent;
  const ground = color ?? palette.surface;
  const drawn = expoOut(linear(at, 0.7));
  const shown = enter(at + 0.25, 0.8);
  const seen = linear(at, 0.2) * (1 - exit(0.1));
  const far = Math.hypot(dx, dy);
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  const pulse = (seconds * 0.7) % 1;
  const ring = (radius: number, opacity: number, filled: boolean) => (
    <div
      style={{
        position: "absolute",
        left: -radius * unit,
        top: -radius * unit,
        width: 2 * radius * unit,
        height: 2 * radius * unit,
        borderRadius: "50%",
        background: filled ? mark : alpha(mark, opacity),
        boxShadow: filled ? `0 0 0 ${4 * unit}px ${alpha(isDark(ground) ? "#ffffff" : ground, 0.9)}` : "none",
      }}
    />
  );
  return (
    <div style={{ position: "absolute", left: x * unit, top: y * unit, opacity: seen, zIndex: 5 }}>
      <div
        style={{
          position: "absolute",
          width: far * unit,
          height: 3 * unit,
          top: -1.5 * unit,
          background: mark,
          transformOrigin: "0 50%",
          transform: `rotate(${angle}deg) scaleX(${drawn})`,
        }}
      />
      {ring(14 + pulse * 22, 0.35 * (1 - pulse), false)}
      {ring(9, 1, true)}
      <div
        style={{
          position: "absolute",
          left: dx * unit,
          top: dy * unit,
          width: "max-content",
          transform: `translate(${dx < 0 ? -100 : 0}%, -50%) scale(${0.8 + 0.2 * shown})`,
          transformOrigin: `${dx < 0 ? 100 : 0}% 50%`,
          opacity: linear(at + 0.25, 0.25),
          padding: `${size * 0.5 * unit}px ${size * 0.85 * unit}px`,
          borderRadius: size * 0.6 * unit,
          background: ground,
          boxShadow: `0 ${10 * unit}px ${34 * unit}px ${alpha("#000000", 0.28)}, inset 0 0 0 ${1.2 * unit}px ${alpha(mark, 0.4)}`,
        }}
      >
        <Text
          as="heading"
          size={size}
          width={width}
          maxLines={2}
          color={textColor ?? readableOn(ground, palette.text)}
        >
          {children}
        </Text>
      </div>
    </div>
  );
}
