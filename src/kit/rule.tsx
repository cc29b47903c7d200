import type { CSSProperties } from "react";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useTiming } from "./timing";

/** A line that draws itself. Props: color, length, thickness (units), at, vertical. `<Rule color={accent} length={160} at={0.4} />` */
export function Rule({
  color,
  length = 140,
  thickness = 4,
  at = 0.2,
  vertical = false,
  style,
}: {
  color?: string;
  length?: number;
  thickness?: number;
  at?: number;
  vertical?: boolean;
  style?: CSSProperties;
}) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { enter, exit } = useTiming();
  const shown = Math.min(1, enter(at, 0.9));
  const out = exit(0.2);
  const box = vertical
    ? { width: thickness * unit, height: length * unit }
    : { width: length * unit, height: thickness * unit };
  const scale = shown * (1 - out);
  return (
    <div
      style={{
        ...box,
        flexShrink: 0,
        background: color ?? palette.accent,
        borderRadius: thickness * unit,
        transform: vertical ? `scaleY(${scale})` : `scaleX(${scale})`,
        transformOrigin: out > 0 ? "100% 100%" : "0% 0%",
        ...style,
      }}
    />
  );
}
