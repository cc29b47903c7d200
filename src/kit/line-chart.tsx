import { Axis, niceTicks } from "./axis";
import { type ChartPoint, highlightOf } from "./chart";
import { alpha, mix, readableOn } from "./color";
import { smooth } from "./easing";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { formatNumber } from "./number-format";
import { curveThrough } from "./path";
import { Text } from "./text";
import { useTiming } from "./timing";

export type LineChartProps = {
  data: ChartPoint[];
  /** In units. */
  width: number;
  height: number;
  prefix?: string;
  suffix?: string;
  compact?: boolean;
  /** Fills what lies below the line; default false. */
  area?: boolean;
  /** The label of the point that stands out; default the last. */
  highlight?: string;
  /** Numbers at "all" points, at the "ends" and the highlight, or at "none"; default "all" where they fit. */
  values?: "all" | "ends" | "none";
  /** Numbers at the level lines; default false. */
  axis?: boolean;
  /** The line runs to both edges of the box, with no room beside the first and last point. */
  bleed?: boolean;
  accent?: string;
  /** What it lies on. */
  on?: string;
  textColor?: string;
  mutedColor?: string;
  at?: number;
  /** Seconds that the line takes; default 1.9. */
  length?: number;
};

/** A line over time that draws itself behind a travelling dot; numbers appear as it passes. Props: data ({ label, value }[]), width, height (units), prefix, suffix, compact, area, highlight (label; default last), values ("all" | "ends" | "none"), axis, bleed, accent, on, textColor, mutedColor, at, length. `<LineChart data={data} width={1000} height={600} area />` */
export function LineChart(props: LineChartProps) {
  const { data, width, height, area = false, axis = false, bleed = false } = props;
  const { at = 0.5, length = 1.9, highlight = "" } = props;
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { linear, exit, seconds } = useTiming();
  const accent = props.accent ?? palette.accent;
  const ground = props.on ?? palette.background;
  const ink = props.textColor ?? palette.text;
  const muted = props.mutedColor ?? palette.muted;
  const values = data.map((point) => point.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  // A line tells of change: where all numbers are far from zero, the scale need not begin there.
  const fromZero = area || low <= 0 || (high - low) / (high || 1) > 0.4;
  const ticks = niceTicks(values, 4, fromZero);
  const floor = ticks[0] ?? 0;
  const span = (ticks.at(-1) ?? 1) - floor || 1;
  const chosen = highlightOf(data, highlight, "last");
  const gutter = axis ? 96 : 0;
  const count = data.length;
  const numberSize = 54;
  const labelSize = 32;
  const head = numberSize * 1.5;
  const foot = labelSize * 2.1;
  const plot = height - head - foot;
  const side = bleed ? 0 : Math.min(70, width * 0.07);
  const room = width - gutter - 2 * side;
  const points = data.map((point, index) => ({
    x: gutter + side + (count > 1 ? (index / (count - 1)) * room : room / 2),
    y: head + plot * (1 - (point.value - floor) / span),
  }));
  const step = count > 1 ? room / (count - 1) : room;
  const every = Math.max(1, Math.ceil(100 / step));
  const showsAll = (props.values ?? "all") === "all" && step > 104;
  const drawn = smooth(linear(at, length));
  const out = exit(0.7);
  const curve = curveThrough(points);
  const first = points[0] ?? { x: 0, y: 0 };
  const last = points.at(-1) ?? first;
  const headX = first.x + (last.x - first.x) * drawn;
  const shine = 0.5 + 0.5 * Math.sin(seconds * 2.2);
  const bright = mix(accent, readableOn(ground), 0.25);
  const lineWidth = 9;
  // By what it holds: two charts with one id on a page then share what is the same anyway.
  const id = `line${accent}${ground}${first.x.toFixed(0)}x${last.x.toFixed(0)}`.replace(/[^\w]/g, "");
  return (
    <div style={{ position: "relative", width: width * unit, height: height * unit, opacity: 1 - out }}>
      <div style={{ position: "absolute", left: 0, top: head * unit }}>
        <Axis
          ticks={ticks}
          width={width}
          height={plot}
          gutter={gutter}
          color={ink}
          at={at - 0.35}
          {...format(props)}
        />
      </div>
      <svg
        width={width * unit}
        height={height * unit}
        viewBox={`0 0 ${width} ${height}`}
        style={{ position: "absolute", inset: 0, overflow: "visible" }}
        role="presentation"
      >
        <defs>
          <linearGradient id={`${id}fill`} x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={accent} stopOpacity={0.5} />
            <stop offset="0.55" stopColor={accent} stopOpacity={0.16} />
            <stop offset="1" stopColor={accent} stopOpacity={0.02} />
          </linearGradient>
          <linearGradient
            id={`${id}line`}
            gradientUnits="userSpaceOnUse"
            x1={first.x}
            y1="0"
            x2={last.x}
            y2="0"
          >
            <stop offset="0" stopColor={mix(accent, ground, 0.35)} />
            <stop offset="1" stopColor={bright} />
          </linearGradient>
        </defs>
        <svg
          x={-20}
          y={-40}
          width={20 + headX}
          height={height + 80}
          viewBox={`-20 -40 ${20 + headX} ${height + 80}`}
          role="presentation"
        >
          {area && <path d={curve.areaTo(head + plot)} fill={`url(#${id}fill)`} />}
          <path
            d={curve.line}
            fill="none"
            stroke={alpha(accent, 0.16)}
            strokeWidth={lineWidth * 3}
            strokeLinecap="round"
          />
          <path
            d={curve.line}
            fill="none"
            stroke={`url(#${id}line)`}
            strokeWidth={lineWidth}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        {points.map((point, index) => {
          const isChosen = index === chosen;
          const passed = Math.max(0, Math.min(1, (headX - point.x + step * 0.12) / (step * 0.2)));
          if (isChosen || passed <= 0 || (count > 14 && index % every !== 0)) return null;
          return (
            <circle
              key={index}
              cx={point.x}
              cy={point.y}
              r={9 * passed}
              fill={ground}
              stroke={mix(accent, ground, 0.15)}
              strokeWidth={5}
            />
          );
        })}
        {drawn > 0 && drawn < 1 && (
          <>
            <circle cx={headX} cy={curve.at(headX)} r={30} fill={alpha(accent, 0.25)} />
            <circle cx={headX} cy={curve.at(headX)} r={14} fill={bright} />
          </>
        )}
        {marker()}
      </svg>
      {points.map((point, index) => (
        <div key={index}>
          {valueAt(index, point)}
          {index % every === 0 || index === chosen || index === count - 1 ? labelAt(index, point.x) : null}
        </div>
      ))}
    </div>
  );

  function seenAt(index: number): number {
    const share = count > 1 ? index / (count - 1) : 1;
    return linear(at + length * (0.12 + 0.74 * share), 0.4);
  }

  function marker() {
    const point = points[chosen];
    if (!point) return null;
    const seen = seenAt(chosen);
    return (
      <g opacity={seen}>
        <line
          x1={point.x}
          x2={point.x}
          y1={point.y + 26}
          y2={head + plot}
          stroke={alpha(accent, 0.55)}
          strokeWidth={3}
          strokeDasharray="4 12"
          strokeLinecap="round"
        />
        <circle cx={point.x} cy={point.y} r={(26 + 12 * shine) * seen} fill={alpha(accent, 0.22)} />
        <circle cx={point.x} cy={point.y} r={17 * seen} fill={bright} stroke={ground} strokeWidth={5} />
      </g>
    );
  }

  function valueAt(index: number, point: { x: number; y: number }) {
    const isChosen = index === chosen;
    const isEnd = index === 0 || index === count - 1;
    const mode = props.values ?? "all";
    if (
      !isChosen &&
      (mode === "none" || !(showsAll || isEnd) || (Math.abs(index - chosen) * step < 150 && !showsAll))
    )
      return null;
    if (isChosen && mode === "none") return null;
    // The axis says about where the line begins.
    if (axis && index === 0 && !isChosen && !showsAll) return null;
    const value = data[index]?.value ?? 0;
    const size = isChosen ? numberSize : 32;
    const box = isChosen ? 300 : Math.min(160, Math.max(step * 0.94, 104));
    const before = points[index - 1];
    const after = points[index + 1];
    // In a hollow the line leaves above: the number stands below.
    const isHollow =
      !isChosen &&
      (before?.y ?? 1e9) < point.y - 4 &&
      (after?.y ?? 1e9) < point.y - 4 &&
      point.y < head + plot - 70;
    // The first number stands to the left of a line that climbs away.
    const aside = index === 0 && !bleed && count > 1 && (after?.y ?? point.y) < point.y - 20 ? 36 : 0;
    const left = Math.max(
      bleed ? 20 : gutter > 0 ? 30 : -30,
      Math.min(width - box + (bleed ? -20 : 10), point.x - aside - box / 2),
    );
    const middle = left + box / 2 + aside;
    const align = middle < point.x - 1 ? "right" : middle > point.x + 1 ? "left" : "center";
    const seen = seenAt(index);
    return (
      <div
        style={{
          position: "absolute",
          left: left * unit,
          width: box * unit,
          top: (isHollow ? point.y + 22 : point.y - size * 1.06 - (isChosen ? 38 : 20)) * unit,
          opacity: seen,
          transform: `translateY(${(1 - seen) * 24 * unit}px)`,
        }}
      >
        <Text as="number" size={size} width={box} align={align} color={isChosen ? ink : muted}>
          {formatNumber(value, { ...format(props), compact: props.compact ?? box < 170, among: high })}
        </Text>
      </div>
    );
  }

  function labelAt(index: number, x: number) {
    const isChosen = index === chosen;
    // A label that would run into the highlighted or the last one gives way.
    const rivals = [chosen, count - 1].filter((rival) => rival !== index);
    if (!isChosen && index !== count - 1 && rivals.some((rival) => Math.abs(rival - index) < every))
      return null;
    if (index === count - 1 && !isChosen && Math.abs(chosen - index) < every) return null;
    const box = Math.min(240, Math.max(96, step * every * 0.96));
    const left = Math.max(bleed ? 16 : -16, Math.min(width - box + (bleed ? -16 : 16), x - box / 2));
    const middle = left + box / 2;
    const align = middle < x - 1 ? "right" : middle > x + 1 ? "left" : "center";
    return (
      <div
        style={{
          position: "absolute",
          left: left * unit,
          width: box * unit,
          top: (height - foot + labelSize * 0.6) * unit,
          opacity: seenAt(index),
        }}
      >
        <Text
          size={labelSize}
          weight={isChosen ? 600 : 400}
          width={box}
          maxLines={1}
          align={align}
          color={isChosen ? ink : muted}
        >
          {data[index]?.label ?? ""}
        </Text>
      </div>
    );
  }
}

function format({ prefix = "", suffix = "", compact }: LineChartProps) {
  return { prefix, suffix, ...(compact === undefined ? {} : { compact }) };
}

/** A LineChart with its ground filled. Props: those of LineChart. `<AreaChart data={data} width={1000} height={600} />` */
export function AreaChart(props: LineChartProps) {
  return <LineChart {...props} area />;
}
