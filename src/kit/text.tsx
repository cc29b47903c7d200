import type { CSSProperties } from "react";
import { type FontStyle, fontOf, type TextRole } from "./fonts/families";
import { fitText } from "./fonts/measure";
import { fontForText, isRightToLeft } from "./fonts/scripts";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";

export type TextProps = {
  children: string | number;
  /** Role in the type scale; default "body". */
  as?: TextRole;
  /** In units (1/1080 of the short side); shrinks to fit. Default by role. */
  size?: number;
  color?: string;
  /** Width of the box in units; default the safe area's. */
  width?: number;
  /** Height of the box in units; none by default. */
  height?: number;
  maxLines?: number;
  align?: "left" | "center" | "right";
  weight?: FontStyle["weight"];
  uppercase?: boolean;
  style?: CSSProperties;
};

const defaults: Record<TextRole, { size: number; maxLines: number }> = {
  display: { size: 160, maxLines: 3 },
  heading: { size: 64, maxLines: 2 },
  body: { size: 38, maxLines: 4 },
  label: { size: 26, maxLines: 1 },
  number: { size: 120, maxLines: 1 },
  mono: { size: 32, maxLines: 20 },
};

/** Even figures for numbers, Inter's rounder letters; no ligatures where letters stand in columns. */
function featuresOf({ font }: FontStyle, role: TextRole): string {
  if (font === "JetBrains") return "'calt' 0";
  const inter = role === "number" ? "'ss01' 1" : "'ss03' 1, 'cv11' 1";
  return (
    [...(role === "number" ? ["'tnum' 1"] : []), ...(font === "Inter" ? [inter] : [])].join(", ") || "normal"
  );
}

/** Text's font, fitted size (pixels) and lines: what `Text` and `AnimatedText` draw. */
export function useFittedText(props: Omit<TextProps, "children"> & { text: string }) {
  const { type, palette } = useLook();
  const { unit, content } = useFrameSize();
  const role = props.as ?? "body";
  const base = fontOf(type, role);
  const text = props.uppercase ? props.text.toLocaleUpperCase("en") : props.text;
  const font = fontForText(props.weight ? { ...base, weight: props.weight } : base, text);
  const isReversed = isRightToLeft(text);
  const { size, lines } = fitText({
    text,
    style: font,
    size: (props.size ?? defaults[role].size) * font.scale * unit,
    width: props.width === undefined ? content.width : props.width * unit,
    maxLines: props.maxLines ?? defaults[role].maxLines,
    ...(props.height === undefined ? {} : { height: props.height * unit }),
  });
  const style: CSSProperties = {
    fontFamily: font.family,
    fontWeight: font.weight,
    fontSize: size,
    lineHeight: font.lineHeight,
    letterSpacing: `${font.letterSpacing}em`,
    fontFeatureSettings: featuresOf(font, role),
    fontKerning: "normal",
    color: props.color ?? palette.text,
    textAlign: props.align ?? (isReversed ? "right" : "left"),
    ...(isReversed ? { direction: "rtl" as const } : {}),
    whiteSpace: "pre",
    // Large letters stand off from their box; drawn back so that they line up with the small ones above and below.
    ...(role === "display" && (props.align ?? "left") === "left" && !isReversed
      ? { marginLeft: "-0.035em" }
      : {}),
    ...props.style,
  };
  return { font, size, lines, style };
}

/** Text that fits its box. Props: as (display, heading, body, label, number, mono), size, color, width, maxLines, align. `<Text as="heading" size={64}>Hello</Text>` */
export function Text({ children, ...props }: TextProps) {
  const { lines, style } = useFittedText({ ...props, text: String(children) });
  if (lines.length === 0) return null;
  return (
    <div style={style}>
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </div>
  );
}
