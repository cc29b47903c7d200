import type { CSSProperties, ReactNode } from "react";
import { alpha, isDark, mix } from "./color";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";

export type CardProps = {
  children?: ReactNode;
  color?: string;
  /** What it lies on, for its edge and shadow; default the look's background. */
  on?: string;
  /** In units; by default as large as its content. */
  width?: number;
  height?: number;
  padding?: number;
  /** Light from the card itself. */
  glow?: string;
  style?: CSSProperties;
};

/** A panel with an edge of light and a deep soft shadow. Props: color, on, width, height, padding (units), glow. `<Card width={480}>…</Card>` */
export function Card({ children, color, on, width, height, padding = 44, glow, style }: CardProps) {
  const { unit } = useFrameSize();
  const { palette, corner } = useLook();
  const ground = color ?? palette.surface;
  const dark = isDark(on ?? palette.background);
  const top = mix(ground, "#ffffff", isDark(ground) ? 0.075 : 0.4);
  const shadow = glow
    ? `0 ${30 * unit}px ${110 * unit}px ${alpha(glow, 0.38)}, 0 ${10 * unit}px ${34 * unit}px ${alpha("#000000", 0.22)}`
    : `0 ${2 * unit}px ${4 * unit}px ${alpha("#000000", dark ? 0.24 : 0.05)}, 0 ${34 * unit}px ${80 * unit}px ${alpha("#000000", dark ? 0.34 : 0.09)}`;
  return (
    <div
      style={{
        boxSizing: "border-box",
        position: "relative",
        padding: padding * unit,
        borderRadius: Math.max(corner, 0.004) * 1080 * 1.3 * unit,
        background: `linear-gradient(168deg, ${top} 0%, ${ground} 52%)`,
        border: `${1.5 * unit}px solid ${isDark(ground) ? alpha("#ffffff", 0.1) : alpha("#000000", 0.06)}`,
        boxShadow: `${shadow}, inset 0 ${1.5 * unit}px 0 ${alpha("#ffffff", isDark(ground) ? 0.08 : 0.5)}`,
        ...(width === undefined ? {} : { width: width * unit }),
        ...(height === undefined ? {} : { height: height * unit }),
        ...style,
      }}
    >
      {children}
    </div>
  );
}
