import type { ReactNode } from "react";
import { alpha } from "./color";
import { fontOf } from "./fonts/families";
import { fitText } from "./fonts/measure";
import { fontForText } from "./fonts/scripts";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";

export type PillProps = {
  children: string;
  color?: string;
  textColor?: string;
  size?: number;
  icon?: ReactNode;
  glow?: boolean;
  maxWidth?: number;
};

/** A button to look at. Props: color, textColor, size (units), icon (behind the words), glow. `<Pill color={accent} textColor={onAccent}>Get started</Pill>` */
export function Pill({ children, color, textColor, size = 40, icon, glow = true, maxWidth }: PillProps) {
  const { unit, content } = useFrameSize();
  const { palette, type } = useLook();
  const ground = color ?? palette.accent;
  const font = fontForText(fontOf(type, "body"), children);
  const room = (maxWidth === undefined ? content.width : maxWidth * unit) - size * 4 * unit;
  return (
    <div
      style={{
        display: "inline-flex",
        alignItems: "center",
        gap: size * 0.5 * unit,
        padding: `${size * 0.72 * unit}px ${size * 1.15 * unit}px`,
        borderRadius: 999,
        background: `linear-gradient(180deg, ${alpha("#ffffff", 0.16)}, transparent 60%), ${ground}`,
        color: textColor ?? palette.onAccent,
        boxShadow: glow
          ? `0 ${18 * unit}px ${60 * unit}px ${alpha(ground, 0.42)}, inset 0 ${1.5 * unit}px 0 ${alpha("#ffffff", 0.35)}`
          : "none",
      }}
    >
      <FittedLabel text={children} size={size} width={room} font={font} />
      {icon}
    </div>
  );
}

function FittedLabel({
  text,
  size,
  width,
  font,
}: {
  text: string;
  size: number;
  width: number;
  font: ReturnType<typeof fontOf>;
}) {
  const { unit } = useFrameSize();
  const style = { ...font, weight: 600 as const };
  const fit = fitText({ text, style, size: size * unit, width, maxLines: 1, smallest: 0.5 });
  return (
    <span
      style={{
        fontFamily: font.family,
        fontWeight: 600,
        fontSize: fit.size,
        letterSpacing: `${font.letterSpacing}em`,
        whiteSpace: "pre",
        lineHeight: 1.15,
      }}
    >
      {fit.lines.join(" ")}
    </span>
  );
}
