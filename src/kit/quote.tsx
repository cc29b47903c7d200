import { useFrameSize } from "./frame-size";
import { Highlight, type HighlightKind } from "./highlight";
import { useLook } from "./look";
import { useTiming } from "./timing";

/** A large quotation mark, drawn, in any type. Props: size (units), color, at, opacity. `<QuoteMark size={220} color={accent} />` */
export function QuoteMark({
  size = 180,
  color,
  at = 0.1,
  opacity = 1,
}: {
  size?: number;
  color?: string;
  at?: number;
  opacity?: number;
}) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { enter, linear, exit } = useTiming();
  const inn = enter(at, 1);
  const out = exit(0.1);
  return (
    <svg
      viewBox="0 0 120 88"
      role="presentation"
      width={size * unit}
      height={size * 0.733 * unit}
      style={{
        display: "block",
        flexShrink: 0,
        opacity: opacity * linear(at, 0.3) * (1 - out),
        transform: `translateY(${((1 - inn) * 40 - out * 30) * unit}px) rotate(${(1 - inn) * -14}deg) scale(${0.7 + 0.3 * inn})`,
        transformOrigin: "0% 100%",
      }}
    >
      {[0, 64].map((x) => (
        <path
          key={x}
          transform={`translate(${x} 0)`}
          d="M46 2 C 18 10, 0 32, 0 60 C 0 77, 11 88, 27 88 C 42 88, 53 77, 53 63 C 53 49, 43 39, 30 39 C 28 39, 26 39.3, 24.5 39.8 C 27 26, 37 16, 51 10 Z"
          fill={color ?? palette.accent}
        />
      ))}
    </svg>
  );
}

export type QuoteProps = {
  children: string;
  /** The words to mark; empty for none. */
  mark?: string;
  kind?: HighlightKind;
  size?: number;
  width?: number;
  height?: number;
  maxLines?: number;
  color?: string;
  markColor?: string;
  align?: "left" | "center";
  at?: number;
};

/** Somebody's words, set large and balanced, with a phrase marked. Props: mark, kind, size, width, height (units), color, markColor, align, at. `<Quote mark="saved our week">It saved our week.</Quote>` */
export function Quote({
  children,
  mark = "",
  kind = "marker",
  size = 84,
  width,
  height,
  maxLines = 7,
  color,
  markColor,
  align = "left",
  at = 0.3,
}: QuoteProps) {
  return (
    <Highlight
      as="heading"
      mark={mark}
      kind={kind}
      size={size}
      align={align}
      at={at}
      markAt={at + 1.1}
      maxLines={maxLines}
      {...(width === undefined ? {} : { width })}
      {...(height === undefined ? {} : { height })}
      {...(color ? { color } : {})}
      {...(markColor ? { markColor } : {})}
    >
      {children}
    </Highlight>
  );
}
