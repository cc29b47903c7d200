import type { ReactNode } from "react";
import { type ChartPoint, highlightOf } from "./chart";
import { isDark, mix, readableOn } from "./color";
import { smooth } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { useTiming } from "./timing";

/** Colours for shares: the accent for the one that stands out, quieter relatives of it for the rest, all apart from the ground. */
export function shareColors(count: number, chosen: number, accent: string, background: string): string[] {
  const ink = readableOn(background);
  const far = mix(background, ink, isDark(background) ? 0.3 : 0.22);
  const others = count - 1;
  let nth = 0;
  return Array.from({ length: count }, (_, index) => {
    if (index === chosen) return accent;
    const share = others > 1 ? nth++ / (others - 1) : 0.5;
    return mix(mix(accent, ink, 0.34), far, 0.3 + 0.62 * share);
  });
}

export type DonutChartProps = {
  data: ChartPoint[];
  /** Diameter in units. */
  size: number;
  /** Of the ring, as a share of the radius; 1 is a pie. Default 0.34. */
  thickness?: number;
  /** The label of the share that stands out; default the largest. */
  highlight?: string;
  /** Degrees that it spans, from the top; 180 is a half ring from the left. Default 360. */
  sweep?: number;
  accent?: string;
  /** What it lies on. */
  on?: string;
  /** One for each share; default relatives of the accent. */
  colors?: string[];
  at?: number;
  /** Stands in the middle. */
  children?: ReactNode;
};

/** Shares of a whole as a ring that closes in order; the one that stands out steps forward. Props: data ({ label, value }[]), size (units), thickness (1 is a pie), highlight (label; default largest), sweep (degrees), accent, on, colors, at, children (the middle). `<DonutChart data={data} size={640}><Counter value={62} suffix="%" /></DonutChart>` */
export function DonutChart({
  data,
  size,
  thickness = 0.34,
  highlight = "",
  sweep = 360,
  at = 0.3,
  children,
  ...colors
}: DonutChartProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { linear, enter, exit, seconds } = useTiming();
  const accent = colors.accent ?? palette.accent;
  const ground = colors.on ?? palette.background;
  const total = data.reduce((sum, point) => sum + Math.max(0, point.value), 0) || 1;
  const chosen = highlightOf(data, highlight);
  const paints = colors.colors ?? shareColors(data.length, chosen, accent, ground);
  const radius = size / 2;
  const wide = radius * thickness;
  const middle = radius - wide / 2;
  const drawn = smooth(linear(at, 1.6)) * sweep;
  const out = exit(0.8);
  const raised = enter(at + 1.25, 0.8);
  const isWhole = sweep >= 360;
  // A gap of equal width at the ring's middle line, whatever its size.
  const gap = data.length > 1 ? Math.min(4, (7 / middle) * (180 / Math.PI)) : 0;
  const from = isWhole ? 0 : -sweep / 2;
  let begun = 0;
  return (
    <div
      style={{
        position: "relative",
        width: size * unit,
        height: size * unit,
        flexShrink: 0,
        opacity: 1 - out,
        transform: `rotate(${(isWhole ? (1 - enter(at, 1.8)) * -50 : 0) + out * 20}deg) scale(${1 - out * 0.06})`,
      }}
    >
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${size} ${size}`}
        style={{ position: "absolute", inset: 0, overflow: "visible" }}
        role="presentation"
      >
        <path
          d={arc(radius, middle, from, from + Math.min(359.9, sweep))}
          fill="none"
          stroke={mix(ground, readableOn(ground), 0.07)}
          strokeWidth={wide}
        />
        {data.map((point, index) => {
          const long = (Math.max(0, point.value) / total) * sweep;
          const start = begun;
          begun += long;
          const end = Math.min(start + long, drawn);
          if (end - start <= gap) return null;
          const isChosen = index === chosen && data.length > 1;
          const lift = isChosen ? radius * 0.04 * raised * (0.9 + 0.1 * Math.sin(seconds * 1.6)) : 0;
          const turn = ((from + start + long / 2) * Math.PI) / 180;
          return (
            <path
              key={index}
              d={arc(radius, middle, from + start + gap / 2, from + Math.min(end - gap / 2, start + 359.9))}
              fill="none"
              stroke={paints[index] ?? accent}
              strokeWidth={wide * (isChosen ? 1 + 0.1 * raised : 1)}
              transform={`translate(${Math.sin(turn) * lift} ${-Math.cos(turn) * lift})`}
            />
          );
        })}
      </svg>
      <div
        style={{
          position: "absolute",
          inset: 0,
          display: "flex",
          flexDirection: "column",
          alignItems: "center",
          justifyContent: "center",
          transform: `rotate(${isWhole ? (1 - enter(at, 1.8)) * 50 : 0}deg)`,
        }}
      >
        {children}
      </div>
    </div>
  );
}

/** Degrees clockwise from the top. */
function arc(center: number, radius: number, from: number, to: number): string {
  const point = (degrees: number) => {
    const turn = (degrees * Math.PI) / 180;
    return `${(center + Math.sin(turn) * radius).toFixed(2)} ${(center - Math.cos(turn) * radius).toFixed(2)}`;
  };
  return `M${point(from)}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${point(to)}`;
}
