import { alpha, isDark, mix, readableOn } from "./color";
import { formatNumber } from "./counter";
import { arrive, expoOut } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { Text } from "./text";
import { useTiming } from "./timing";

export type ChartBar = { label: string; value: number };
export type ChartProps = {
  bars: ChartBar[];
  /** In units. */
  width: number;
  height: number;
  prefix?: string;
  suffix?: string;
  /** The label of the bar that stands out; default the largest. */
  highlight?: string;
  color?: string;
  accent?: string;
  textColor?: string;
  mutedColor?: string;
  at?: number;
};

/** The index of the bar that stands out: the named one, else the largest. */
export function highlightOf(bars: ChartBar[], label = ""): number {
  const named = bars.findIndex((bar) => bar.label.toLowerCase() === label.trim().toLowerCase());
  if (named >= 0) return named;
  return bars.reduce((best, bar, index) => (bar.value > (bars[best]?.value ?? Number.NEGATIVE_INFINITY) ? index : best), 0);
}

function useChart({ bars, highlight, suffix = "", at = 0.45, ...colors }: ChartProps) {
  const { palette, pace } = useLook();
  const { linear, exit, seconds } = useTiming();
  const largest = Math.max(0, ...bars.map((bar) => bar.value));
  // One percentage is a share of the whole; beside others it is compared with them.
  const highest = bars.length === 1 && suffix.trim() === "%" && largest <= 100 ? 100 : largest;
  const lowest = Math.min(0, ...bars.map((bar) => bar.value));
  const chosen = highlightOf(bars, highlight);
  const pause = Math.min(0.11, 0.7 / Math.max(1, bars.length));
  const accent = colors.accent ?? palette.accent;
  const ink = colors.textColor ?? palette.text;
  const plain = colors.color ?? palette.surface;
  return {
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
      return { grown: Math.max(0, arrive(share, pace)) * (1 - out), counted: expoOut(share), seen: linear(start + 0.15, 0.4) * (1 - out) };
    },
    shine: 0.5 + 0.5 * Math.sin(seconds * 1.6),
  };
}

function barPaint(color: string, direction: "up" | "right", isChosen: boolean): string {
  const angle = direction === "up" ? "180deg" : "270deg";
  const tip = mix(color, "#ffffff", isChosen ? 0.24 : isDark(color) ? 0.12 : 0.3);
  return `linear-gradient(${angle}, ${tip} 0%, ${color} 55%, ${mix(color, "#000000", isChosen ? 0.14 : 0.08)} 100%)`;
}

/** Columns that grow one after the other with their numbers. Props: bars, width, height (units), prefix, suffix, highlight, colours, at. `<ColumnChart bars={bars} width={1200} height={620} />` */
export function ColumnChart(props: ChartProps) {
  const { bars, width, height, prefix = "", suffix = "" } = props;
  const { unit } = useFrameSize();
  const chart = useChart(props);
  const gap = Math.min(44, (width / bars.length) * 0.26);
  const column = Math.min(190, (width - gap * (bars.length - 1)) / bars.length);
  const step = bars.length > 1 ? (width - column) / (bars.length - 1) : 0;
  const labelRoom = 62;
  const valueRoom = 76;
  const plot = height - labelRoom - valueRoom - (chart.zero > 0 ? valueRoom : 0);
  const base = valueRoom + plot * (1 - chart.zero);
  const cellWidth = Math.min(Math.max(step || width, column), column + gap * 0.86);
  return (
    <div style={{ position: "relative", width: width * unit, height: height * unit }}>
      {[0.25, 0.5, 0.75, 1].map((line) => (
        <div key={line} style={{ position: "absolute", left: 0, right: 0, top: (valueRoom + plot * (1 - line)) * unit, height: 1.5 * unit, background: alpha(chart.ink, 0.07) }} />
      ))}
      {bars.map((bar, index) => {
        const { grown, counted, seen } = chart.bar(index);
        const isChosen = index === chart.chosen;
        const color = isChosen ? chart.accent : chart.plain;
        const long = Math.max((Math.abs(bar.value) / chart.span) * plot, 6) * grown;
        const isDown = bar.value < 0;
        const x = bars.length > 1 ? index * step : 0;
        const radius = Math.min(column * 0.2, 26, long / 2) * unit;
        const valueSize = Math.min(isChosen ? 54 : 42, column * 0.42);
        return (
          <div key={index} style={{ position: "absolute", inset: 0 }}>
            <div
              style={{
                position: "absolute",
                left: x * unit,
                width: column * unit,
                top: (isDown ? base : base - long) * unit,
                height: long * unit,
                borderRadius: isDown ? `0 0 ${radius}px ${radius}px` : `${radius}px ${radius}px 0 0`,
                background: barPaint(color, "up", isChosen),
                border: isChosen ? "none" : `${1.5 * unit}px solid ${alpha(chart.ink, 0.09)}`,
                boxSizing: "border-box",
                boxShadow: isChosen ? `0 ${-6 * unit}px ${(60 + 30 * chart.shine) * unit}px ${alpha(chart.accent, 0.4)}` : "none",
                transform: isDown ? "scaleY(-1)" : "none",
              }}
            />
            <div style={{ position: "absolute", left: (x + column / 2 - cellWidth / 2) * unit, width: cellWidth * unit, top: (isDown ? base + long + 14 : base - long - valueSize * 1.05 - 16) * unit, opacity: seen }}>
              <Text as="number" size={valueSize} width={cellWidth} align="center" color={isChosen ? chart.ink : chart.muted}>
                {formatNumber(counted > 0.999 ? bar.value : bar.value * counted, bar.value, prefix, suffix)}
              </Text>
            </div>
            <div style={{ position: "absolute", left: (x + column / 2 - cellWidth / 2) * unit, width: cellWidth * unit, top: (height - labelRoom + 20) * unit, opacity: seen }}>
              <Text size={28} weight={isChosen ? 600 : 400} width={cellWidth} maxLines={bars.length > 6 ? 1 : 2} align="center" color={isChosen ? chart.ink : chart.muted}>
                {bar.label}
              </Text>
            </div>
          </div>
        );
      })}
      <div style={{ position: "absolute", left: 0, right: 0, top: base * unit, height: 2 * unit, background: alpha(chart.ink, 0.22) }} />
    </div>
  );
}

/** Lying bars with their labels above, for long names, many bars and tall frames. Props: as ColumnChart. `<BarChart bars={bars} width={900} height={900} />` */
export function BarChart(props: ChartProps) {
  const { bars, width, height, prefix = "", suffix = "" } = props;
  const { unit } = useFrameSize();
  const chart = useChart(props);
  const row = Math.min(230, height / bars.length);
  const textSize = Math.min(38, row * 0.25);
  const thick = Math.min(92, row * 0.42);
  return (
    <div style={{ width: width * unit, height: row * bars.length * unit }}>
      {bars.map((bar, index) => {
        const { grown, counted, seen } = chart.bar(index);
        const isChosen = index === chart.chosen;
        const color = isChosen ? chart.accent : chart.plain;
        const share = Math.max(Math.abs(bar.value) / chart.span, 0.012) * grown;
        const isDown = bar.value < 0;
        const ink = isChosen ? chart.ink : chart.muted;
        return (
          <div key={index} style={{ height: row * unit, display: "flex", flexDirection: "column", justifyContent: "center", gap: row * 0.06 * unit }}>
            <div style={{ display: "flex", justifyContent: "space-between", alignItems: "baseline", opacity: seen }}>
              <Text size={textSize} weight={isChosen ? 600 : 400} width={width * 0.68} maxLines={1} color={ink}>{bar.label}</Text>
              <Text as="number" size={textSize * (isChosen ? 1.4 : 1.15)} width={width * 0.3} align="right" color={ink}>
                {formatNumber(counted > 0.999 ? bar.value : bar.value * counted, bar.value, prefix, suffix)}
              </Text>
            </div>
            <div style={{ position: "relative", height: thick * unit, borderRadius: thick * 0.3 * unit, background: alpha(chart.ink, 0.06) }}>
              <div
                style={{
                  position: "absolute",
                  top: 0,
                  bottom: 0,
                  left: `${(isDown ? chart.zero - share : chart.zero) * 100}%`,
                  width: `${share * 100}%`,
                  borderRadius: thick * 0.3 * unit,
                  background: barPaint(color, "right", isChosen),
                  boxShadow: isChosen ? `0 0 ${(40 + 24 * chart.shine) * unit}px ${alpha(chart.accent, 0.4)}` : `inset 0 0 0 ${1.5 * unit}px ${alpha(chart.ink, 0.09)}`,
                }}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** A colour for quiet bars that stands off from the ground whatever the palette. */
export function quietBarColor(background: string, surface: string, accent: string = surface): string {
  return mix(mix(surface, readableOn(background), 0.16), accent, 0.16);
}
