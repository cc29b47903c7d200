import { alpha } from "./color";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { formatNumber, type NumberFormat } from "./number-format";
import { Text } from "./text";
import { useTiming } from "./timing";

/** Round numbers that span the values: 0, 20, 40, 60 for 7…55. The first is the scale's low end, the last its high one. */
export function niceTicks(values: readonly number[], count = 4, fromZero = true): number[] {
  const low = Math.min(...(fromZero ? [0] : []), ...values);
  const high = Math.max(...(fromZero ? [0] : []), ...values);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  if (low === high) return low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

export type AxisProps = Pick<NumberFormat, "prefix" | "suffix" | "compact"> & {
  /** Rising; the first lies at the bottom. */
  ticks: readonly number[];
  /** In units. */
  width: number;
  height: number;
  /** Numbers at the lines, in a gutter of this many units to the left; 0 (the default) draws lines only. */
  gutter?: number;
  color?: string;
  size?: number;
  at?: number;
};

/** Level lines at round numbers, the zero line stronger. Props: ticks (of `niceTicks`), width, height, gutter (units; 0 hides the numbers), prefix, suffix, compact, color, size, at. `<Axis ticks={niceTicks(values)} width={900} height={500} gutter={90} />` */
export function Axis({ ticks, width, height, gutter = 0, color, size = 24, at = 0.2, ...format }: AxisProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { enter, linear, exit } = useTiming();
  const ink = color ?? palette.text;
  const low = ticks[0] ?? 0;
  const span = (ticks.at(-1) ?? 1) - low || 1;
  return ticks.map((tick, index) => {
    const top = height * (1 - (tick - low) / span);
    const start = at + index * 0.06;
    const isBase = tick === 0 || (low > 0 && index === 0);
    return (
      <div key={tick}>
        <div
          style={{
            position: "absolute",
            left: gutter * unit,
            top: (top - 1) * unit,
            width: (width - gutter) * unit,
            height: (isBase ? 2.5 : 1.5) * unit,
            background: alpha(ink, isBase ? 0.32 : 0.1),
            transform: `scaleX(${Math.min(1, enter(start, 1))})`,
            transformOrigin: "0 0",
            opacity: 1 - exit(1),
          }}
        />
        {gutter > 0 && (
          <div
            style={{
              position: "absolute",
              left: 0,
              top: (top - size * 0.7) * unit,
              opacity: linear(start + 0.2, 0.4) * 0.75 * (1 - exit(1)),
            }}
          >
            <Text
              size={size}
              width={gutter - 16}
              maxLines={1}
              align="right"
              color={ink}
              style={{ width: (gutter - 16) * unit }}
            >
              {formatNumber(tick, { ...format, among: Math.max(Math.abs(low), Math.abs(ticks.at(-1) ?? 0)) })}
            </Text>
          </div>
        )}
      </div>
    );
  });
}

export type LegendProps = {
  items: { label: string; color: string }[];
  size?: number;
  color?: string;
  /** Room of one label in units; default 320. */
  width?: number;
  at?: number;
};

/** Names beside dots of their colours, in one row that wraps. Props: items ({ label, color }), size, color, width, at. `<Legend items={[{ label: "Us", color: accent }]} />` */
export function Legend({ items, size = 28, color, width = 320, at = 0.6 }: LegendProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const { linear, exit } = useTiming();
  return (
    <div style={{ display: "flex", flexWrap: "wrap", gap: `${size * 0.5 * unit}px ${size * 1.3 * unit}px` }}>
      {items.map((item, index) => (
        <div
          key={index}
          style={{
            display: "flex",
            alignItems: "center",
            gap: size * 0.5 * unit,
            opacity: linear(at + index * 0.08, 0.4) * (1 - exit(0.2)),
          }}
        >
          <span
            style={{
              width: size * 0.6 * unit,
              height: size * 0.6 * unit,
              borderRadius: "50%",
              background: item.color,
            }}
          />
          <Text size={size} width={width} maxLines={1} color={color ?? palette.muted}>
            {item.label}
          </Text>
        </div>
      ))}
    </div>
  );
}
