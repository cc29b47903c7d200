import type { CSSProperties, ReactNode } from "react";
import { AbsoluteFill } from "remotion";
import { expoOut, smooth } from "./easing";
import { useLook } from "./look";
import { useTiming } from "./timing";

export type WipeProps = {
  children?: ReactNode;
  at?: number;
  length?: number;
  /** Where the edge moves to; "circle" opens from the middle. Default "right". */
  to?: "right" | "left" | "up" | "down" | "circle";
  /** Closes again at the scene's end; default true. */
  leaves?: boolean;
  style?: CSSProperties;
};

/** Uncovers its content behind a moving edge, and covers it at the end. Props: to ("right" | "left" | "up" | "down" | "circle"), at, length, leaves. `<Wipe to="up"><Text as="heading">Fresh at six</Text></Wipe>` */
export function Wipe({ children, at = 0.1, length = 1.1, to = "right", leaves = true, style }: WipeProps) {
  const { linear, exit } = useTiming();
  const shown = smooth(linear(at, length));
  const hidden = (1 - shown) * 100;
  const gone = leaves ? exit(0.8) * 100 : 0;
  const clip = {
    right: `inset(0 ${hidden}% 0 ${gone}%)`,
    left: `inset(0 ${gone}% 0 ${hidden}%)`,
    up: `inset(${hidden}% 0 ${gone}% 0)`,
    down: `inset(${gone}% 0 ${hidden}% 0)`,
    circle: `circle(${(shown * (100 - gone) * 0.75).toFixed(2)}% at 50% 50%)`,
  }[to];
  return <div style={{ ...style, clipPath: clip }}>{children}</div>;
}

/** Bands of colour that cover the frame and part, to open a scene. Props: color, count, at, direction ("columns" | "rows"). `<SplitReveal color={accent} />` */
export function SplitReveal({
  color,
  count = 5,
  at = 0,
  direction = "columns",
}: {
  color?: string;
  count?: number;
  at?: number;
  direction?: "columns" | "rows";
}) {
  const { palette } = useLook();
  const { linear } = useTiming();
  const isColumns = direction === "columns";
  return (
    <AbsoluteFill
      style={{ display: "flex", flexDirection: isColumns ? "row" : "column", pointerEvents: "none" }}
    >
      {Array.from({ length: count }, (_, index) => {
        const gone = expoOut(linear(at + index * 0.07, 0.9));
        return (
          <div
            key={index}
            style={{
              flex: 1,
              // A little over its neighbour: no hairline of what lies behind shows between two bands.
              margin: isColumns ? "0 -1px 0 0" : "0 0 -1px 0",
              background: color ?? palette.accent,
              transform: isColumns ? `scaleY(${1 - gone})` : `scaleX(${1 - gone})`,
              transformOrigin: isColumns
                ? `50% ${index % 2 === 0 ? 0 : 100}%`
                : `${index % 2 === 0 ? 0 : 100}% 50%`,
            }}
          />
        );
      })}
    </AbsoluteFill>
  );
}
