import type { CSSProperties } from "react";
import { measure } from "./fonts/measure";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useFittedText } from "./text";
import { useTiming } from "./timing";

export type MarqueeProps = {
  children: string;
  /** Letters in units; default 96. */
  size?: number;
  color?: string;
  /** The band's ground; default none. */
  background?: string;
  /** Between two repeats; default "•". */
  sign?: string;
  /** Units a second; negative moves to the right. Default 140. */
  speed?: number;
  /** Letters as outlines only. */
  outline?: boolean;
  uppercase?: boolean;
  weight?: 400 | 500 | 600 | 700 | 800;
  style?: CSSProperties;
};

/** A band of text that moves past without end, as wide as the frame and more. Props: size, speed (units), color, background, sign, outline, uppercase. `<Marquee size={120} speed={160}>Open all night</Marquee>` */
export function Marquee({
  children,
  size = 96,
  color,
  background,
  sign = "•",
  speed = 140,
  outline = false,
  uppercase = false,
  weight,
  style,
}: MarqueeProps) {
  const { unit, width, height } = useFrameSize();
  const { palette } = useLook();
  const { seconds } = useTiming();
  const long = children.length > 60 ? `${[...children].slice(0, 60).join("").trimEnd()}…` : children;
  const { font } = useFittedText({ as: "display", text: long, ...(weight ? { weight } : {}) });
  const text = `${uppercase ? long.toLocaleUpperCase("en") : long} ${sign} `;
  const pitch = Math.max(1, measure(text, font) * size * unit);
  // Twice the longer side: it stays full when the band is turned.
  const reach = Math.max(width, height) * 1.5;
  const count = Math.min(40, Math.ceil(reach / pitch) + 2);
  const moved = (((seconds * speed * unit) % pitch) + pitch) % pitch;
  const ink = color ?? palette.text;
  return (
    <div
      style={{
        width: reach,
        overflow: "hidden",
        padding: `${size * 0.16 * unit}px 0`,
        ...(background ? { background } : {}),
        ...style,
      }}
    >
      <div
        style={{
          fontFamily: font.family,
          fontWeight: font.weight,
          fontSize: size * unit,
          lineHeight: 1.1,
          letterSpacing: `${font.letterSpacing}em`,
          whiteSpace: "pre",
          width: "max-content",
          transform: `translateX(${-moved}px)`,
          ...(outline
            ? { color: "transparent", WebkitTextStroke: `${Math.max(1.5, size * 0.016) * unit}px ${ink}` }
            : { color: ink }),
        }}
      >
        {Array.from({ length: count }, (_, index) => (
          <span key={index} style={{ display: "inline-block", width: pitch }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
