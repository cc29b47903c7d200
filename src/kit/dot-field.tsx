import { AbsoluteFill } from "remotion";
import { alpha } from "./color";
import { smooth } from "./easing";
import { useFrameSize } from "./frame-size";
import { useTiming } from "./timing";

/** A field of dots over the whole frame that lights up from a corner: a crowd, a great number. Props: color, x, y (shares: where it begins), cell (units between dots; 46), strength, at, length. `<DotField color={accent} />` */
export function DotField({
  color,
  x = 1,
  y = 1,
  cell = 46,
  strength = 0.9,
  at = 0.1,
  length = 2.2,
}: {
  color: string;
  x?: number;
  y?: number;
  cell?: number;
  strength?: number;
  at?: number;
  length?: number;
}) {
  const { unit } = useFrameSize();
  const { linear, exit, seconds } = useTiming();
  const reach = smooth(linear(at, length)) * 92;
  const size = cell * unit;
  const dots = (opacity: number, radius: number) =>
    `radial-gradient(circle, ${alpha(color, opacity)} ${radius * size}px, transparent ${(radius + 0.03) * size}px)`;
  const from = `${x * 100}% ${y * 100}%`;
  const place = { backgroundSize: `${size}px ${size}px`, backgroundPosition: from };
  // A slow wave of brighter dots keeps the field alive.
  const wave = ((seconds * 22) % 130) - 15;
  return (
    <AbsoluteFill style={{ opacity: 1 - exit(1) }}>
      <AbsoluteFill
        style={{
          ...place,
          backgroundImage: dots(strength, 0.13),
          maskImage: `radial-gradient(120% 120% at ${from}, #000 0%, rgba(0,0,0,0.5) ${reach * 0.5}%, transparent ${reach}%)`,
        }}
      />
      <AbsoluteFill
        style={{
          ...place,
          backgroundImage: dots(Math.min(1, strength * 0.8), 0.2),
          maskImage: `radial-gradient(120% 120% at ${from}, transparent ${wave - 12}%, rgba(0,0,0,${0.7 * linear(at + 1, 1)}) ${wave}%, transparent ${wave + 12}%)`,
        }}
      />
    </AbsoluteFill>
  );
}
