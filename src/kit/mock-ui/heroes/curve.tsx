import { random } from "remotion";
import { alpha } from "../../color";
import { expoOut } from "../../easing";
import { useFrameSize } from "../../frame-size";
import { useTiming } from "../../timing";
import type { PartProps } from "../ui";

/** A curve that rises with some hesitation, the same for the same seed; points in a box of 100 × 100. */
function curveOf(seed: number): string {
  const points = Array.from({ length: 9 }, (_, index) => {
    const rise = 78 - index * 6.6;
    return [index * 12.5, rise + (random(`curve-${seed}-${index}`) - 0.5) * 22] as const;
  });
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${y.toFixed(1)}`;
      const middle = (before[0] + x) / 2;
      return `C${middle} ${before[1].toFixed(1)} ${middle} ${y.toFixed(1)} ${x} ${y.toFixed(1)}`;
    })
    .join("");
}

export function Curve({
  ui,
  seed,
  width,
  height,
  at,
}: {
  ui: PartProps["ui"];
  seed: number;
  width: number;
  height: number;
  at: number;
}) {
  const { unit } = useFrameSize();
  const drawn = expoOut(useTiming().linear(at + 0.3, 1.6));
  const d = curveOf(seed);
  return (
    <svg
      role="presentation"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      width={width * unit}
      height={height * unit}
      // Dashes are measured on the screen where strokes do not scale, so the line is uncovered instead.
      style={{ display: "block", clipPath: `inset(-10% ${(1 - drawn) * 100}% -10% 0)` }}
    >
      {[20, 50, 80].map((y) => (
        <path key={y} d={`M0 ${y}H100`} stroke={ui.line} strokeWidth={1} vectorEffect="non-scaling-stroke" />
      ))}
      <path d={`${d}V100H0Z`} fill={alpha(ui.accent, 0.2)} />
      <path
        d={d}
        fill="none"
        stroke={ui.accent}
        strokeWidth={3 * unit}
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
