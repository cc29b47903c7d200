import { niceTicks } from "./axis";
import { isDark, mix, readableOn } from "./color";
import { arrive, expoOut } from "./easing";
import { useLook } from "./look";
import { useTiming } from "./timing";

/** A labelled number, the one shape of all charts' data. */
export type ChartPoint = { label: string; value: number };
export type ChartProps = {
  data?: ChartPoint[];
  /** What `data` was called in scenes of earlier versions, which go on playing. */
  bars?: ChartPoint[];
  /** In units. */
  width: number;
  height: number;
  prefix?: string;
  suffix?: string;
  /** 12,300 as 12.3k; default only where the numbers would not fit. */
  compact?: boolean;
  /** Numbers at level lines; default false, since every bar says its own. */
  axis?: boolean;
  /** The label of the bar that stands out; default the largest. */
  highlight?: string;
  color?: string;
  accent?: string;
  textColor?: string;
  mutedColor?: string;
  at?: number;
};

/** The index of the point that stands out: the named one, else the largest (`otherwise` "last": the last). */
export function highlightOf(
  data: ChartPoint[],
  label = "",
  otherwise: "largest" | "last" = "largest",
): number {
  const named = data.findIndex((point) => point.label.toLowerCase() === label.trim().toLowerCase());
  if (named >= 0) return named;
  if (otherwise === "last") return Math.max(0, data.length - 1);
  return data.reduce(
    (best, point, index) => (point.value > (data[best]?.value ?? Number.NEGATIVE_INFINITY) ? index : best),
    0,
  );
}

/** What both kinds of chart share: the scale, the bar that stands out, and how far each bar has grown. */
export function useChart({
  data,
  bars = data ?? [],
  highlight,
  suffix = "",
  at = 0.45,
  ...colors
}: ChartProps) {
  const { palette, pace } = useLook();
  const { linear, exit, seconds } = useTiming();
  const largest = Math.max(0, ...bars.map((bar) => bar.value));
  // One percentage is a share of the whole; beside others it is compared with them.
  const highest = bars.length === 1 && suffix.trim() === "%" && largest <= 100 ? 100 : largest;
  const lowest = Math.min(0, ...bars.map((bar) => bar.value));
  const chosen = highlightOf(bars, highlight);
  const ticks = niceTicks([lowest, highest]);
  const pause = Math.min(0.11, 0.7 / Math.max(1, bars.length));
  const accent = colors.accent ?? palette.accent;
  const ink = colors.textColor ?? palette.text;
  const plain = colors.color ?? palette.surface;
  return {
    points: bars,
    ticks,
    chosen,
    accent,
    ink,
    plain,
    muted: colors.mutedColor ?? palette.muted,
    /** The share of the whole span at which zero lies, from the low end. */
    zero: highest === lowest ? 0 : -lowest / (highest - lowest),
    span: highest - lowest || 1,
    /** The highlighted bar comes last, when the others already stand. */
    bar(index: number) {
      const start = at + index * pause + (index === chosen ? 0.28 : 0);
      const share = linear(start, 1.2);
      const out = exit(index / Math.max(1, bars.length));
      return {
        grown: Math.max(0, arrive(share, pace)) * (1 - out),
        counted: expoOut(share),
        seen: linear(start + 0.15, 0.4) * (1 - out),
      };
    },
    shine: 0.5 + 0.5 * Math.sin(seconds * 1.6),
  };
}

/** A bar's paint: lighter at its tip. */
export function barPaint(color: string, direction: "up" | "right", isChosen: boolean): string {
  const angle = direction === "up" ? "180deg" : "270deg";
  const tip = mix(color, "#ffffff", isChosen ? 0.24 : isDark(color) ? 0.12 : 0.3);
  return `linear-gradient(${angle}, ${tip} 0%, ${color} 55%, ${mix(color, "#000000", isChosen ? 0.14 : 0.08)} 100%)`;
}

/** A colour for quiet bars that stands off from the ground whatever the palette. */
export function quietBarColor(background: string, surface: string, accent: string = surface): string {
  return mix(mix(surface, readableOn(background), 0.16), accent, 0.16);
}
