import type { CSSProperties, ReactNode } from "react";
import { alpha } from "./color";
import { fontOf } from "./fonts/families";
import { fitText } from "./fonts/measure";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { AnimatedText } from "./animated-text";
import { useTiming } from "./timing";

/** A line that draws itself. Props: color, length, thickness (units), at, vertical. `<Rule color={accent} length={160} at={0.4} />` */
export function Rule({ color, length = 140, thickness = 4, at = 0.2, vertical = false, style }: { color?: string; length?: number; thickness?: number; at?: number; vertical?: boolean; style?: CSSProperties }) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { enter, exit } = useTiming();
  const shown = Math.min(1, enter(at, 0.9));
  const out = exit(0.2);
  const box = vertical ? { width: thickness * unit, height: length * unit } : { width: length * unit, height: thickness * unit };
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

/** A few words in spaced capitals behind a short line, above a headline. Props: color, at, size, width, align. `<Kicker color={accent}>Small batch</Kicker>` */
export function Kicker({ children, color, at = 0.15, size = 28, width, rule = true }: { children: string; color?: string; at?: number; size?: number; width?: number; rule?: boolean }) {
  const { unit, content } = useFrameSize();
  const { palette } = useLook();
  if (children.trim() === "") return null;
  const ink = color ?? palette.accent;
  const room = (width ?? content.width / unit) - (rule ? 84 : 0);
  return (
    <div style={{ display: "flex", alignItems: "center", gap: 24 * unit }}>
      {rule && <Rule color={ink} length={60} thickness={3} at={at} />}
      <AnimatedText as="label" uppercase by="word" reveal="blur" at={at + 0.1} size={size} color={ink} width={room} maxLines={1}>
        {children}
      </AnimatedText>
    </div>
  );
}

export type PillProps = { children: string; color?: string; textColor?: string; size?: number; icon?: ReactNode; glow?: boolean; maxWidth?: number };

/** A button to look at. Props: color, textColor, size (units), icon (behind the words), glow. `<Pill color={accent} textColor={onAccent}>Get started</Pill>` */
export function Pill({ children, color, textColor, size = 40, icon, glow = true, maxWidth }: PillProps) {
  const { unit, content } = useFrameSize();
  const { palette, type } = useLook();
  const ground = color ?? palette.accent;
  const font = fontOf(type, "body");
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

function FittedLabel({ text, size, width, font }: { text: string; size: number; width: number; font: ReturnType<typeof fontOf> }) {
  const { unit } = useFrameSize();
  const style = { ...font, weight: 600 as const };
  const fit = fitText({ text, style, size: size * unit, width, maxLines: 1, smallest: 0.5 });
  return (
    <span style={{ fontFamily: font.family, fontWeight: 600, fontSize: fit.size, letterSpacing: `${font.letterSpacing}em`, whiteSpace: "pre", lineHeight: 1.15 }}>
      {fit.lines.join(" ")}
    </span>
  );
}

/** A small marker on a card: «Most popular». Props: color, textColor, size (units). `<Badge>New</Badge>` */
export function Badge({ children, color, textColor, size = 20 }: { children: string; color?: string; textColor?: string; size?: number }) {
  const { unit } = useFrameSize();
  const { palette, type } = useLook();
  const font = fontOf(type, "label");
  return (
    <span
      style={{
        display: "inline-block",
        padding: `${size * 0.42 * unit}px ${size * 0.8 * unit}px`,
        borderRadius: 999,
        background: color ?? palette.accent,
        color: textColor ?? palette.onAccent,
        fontFamily: font.family,
        fontWeight: 600,
        fontSize: size * unit,
        lineHeight: 1.1,
        letterSpacing: "0.01em",
        whiteSpace: "nowrap",
      }}
    >
      {children}
    </span>
  );
}
