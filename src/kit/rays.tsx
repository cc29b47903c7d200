import { AbsoluteFill } from "remotion";
import { alpha } from "./color";
import { useLook } from "./look";
import { useTiming } from "./timing";

/** A sunburst that turns slowly behind a poster. Props: x, y (shares of the frame), color, count, strength, speed (degrees a second). `<Rays y={0.6} color={accent} />` */
export function Rays({
  x = 0.5,
  y = 0.5,
  color,
  count = 18,
  strength = 0.14,
  speed = 2.5,
}: {
  x?: number;
  y?: number;
  color?: string;
  count?: number;
  strength?: number;
  speed?: number;
}) {
  const { palette } = useLook();
  const { seconds, enter, exit } = useTiming();
  const ray = 180 / count;
  const ink = alpha(color ?? palette.accent, strength);
  return (
    <AbsoluteFill
      style={{
        opacity: Math.min(1, enter(0, 1.4)) * (1 - exit(1)),
        background: `repeating-conic-gradient(from ${(seconds * speed).toFixed(3)}deg at ${x * 100}% ${y * 100}%, ${ink} 0deg ${ray}deg, transparent ${ray + 0.15}deg ${ray * 2}deg)`,
        maskImage: `radial-gradient(circle at ${x * 100}% ${y * 100}%, #000 20%, transparent 86%)`,
      }}
    />
  );
}
