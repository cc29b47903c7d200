import { Axis } from "./axis";
import { barPaint, type ChartProps, useChart } from "./chart";
import { alpha } from "./color";
import { useFrameSize } from "./frame-size";
import { formatNumber } from "./number-format";
import { Text } from "./text";

/** Columns that grow one after the other with their numbers; those below zero hang. Props: data ({ label, value }[]), width, height (units), prefix, suffix, compact, axis, highlight (label; default largest), color, accent, textColor, mutedColor, at. `<ColumnChart data={data} width={1200} height={620} />` */
export function ColumnChart(props: ChartProps) {
  const { width, height, prefix = "", suffix = "", axis = false } = props;
  const { unit } = useFrameSize();
  const chart = useChart(props);
  const bars = chart.points;
  const largest = Math.max(0, ...bars.map((bar) => Math.abs(bar.value)));
  const gutter = axis ? 96 : 0;
  const room = width - gutter;
  const gap = Math.min(44, (room / bars.length) * 0.26);
  const column = Math.min(190, (room - gap * (bars.length - 1)) / bars.length);
  const step = bars.length > 1 ? (room - column) / (bars.length - 1) : 0;
  const cellWidth = Math.min(Math.max(step || room, column), column + gap * 0.86);
  const labelSize = bars.length > 8 ? 28 : 32;
  const labelLines = bars.some((bar) => bar.label.length * labelSize * 0.52 > cellWidth) ? 2 : 1;
  const labelRoom = 26 + labelSize * 1.4 * labelLines;
  const valueRoom = 84;
  const plot = height - labelRoom - valueRoom - (chart.zero > 0 ? valueRoom * 0.8 : 0);
  const base = valueRoom + plot * (1 - chart.zero);
  // With numbers at the lines the scale ends at a round one.
  const low = chart.ticks[0] ?? 0;
  const high = chart.ticks.at(-1) ?? 1;
  const stretch = axis ? chart.span / (high - low || 1) : 1;
  const zero = axis ? valueRoom + plot * (high / (high - low || 1)) : base;
  const isTight = bars.some(
    (bar) => written(bar.value, false).length * Math.min(42, column * 0.42) * 0.6 > cellWidth * 0.86,
  );
  return (
    <div style={{ position: "relative", width: width * unit, height: height * unit }}>
      <div style={{ position: "absolute", left: 0, top: valueRoom * unit }}>
        <Axis
          ticks={axis ? chart.ticks : [0, 1, 2, 3, 4].map((line) => (line / 4 - chart.zero) * 100)}
          width={width}
          height={plot}
          gutter={gutter}
          color={chart.ink}
          prefix={prefix}
          suffix={suffix}
          compact
          at={(props.at ?? 0.45) - 0.35}
        />
      </div>
      {bars.map((bar, index) => {
        const { grown, counted, seen } = chart.bar(index);
        const isChosen = index === chart.chosen;
        const color = isChosen ? chart.accent : chart.plain;
        const long = Math.max((Math.abs(bar.value) / chart.span) * plot * stretch, 6) * grown;
        const isDown = bar.value < 0;
        const x = gutter + (bars.length > 1 ? index * step : 0);
        const radius = Math.min(column * 0.2, 26, long / 2) * unit;
        const valueSize = Math.min(isChosen ? 54 : 42, column * 0.42);
        return (
          <div key={index} style={{ position: "absolute", inset: 0 }}>
            <div
              style={{
                position: "absolute",
                left: x * unit,
                width: column * unit,
                top: (isDown ? zero : zero - long) * unit,
                height: long * unit,
                borderRadius: isDown ? `0 0 ${radius}px ${radius}px` : `${radius}px ${radius}px 0 0`,
                background: barPaint(color, "up", isChosen),
                border: isChosen ? "none" : `${1.5 * unit}px solid ${alpha(chart.ink, 0.09)}`,
                boxSizing: "border-box",
                boxShadow: isChosen
                  ? `0 ${-6 * unit}px ${(60 + 30 * chart.shine) * unit}px ${alpha(chart.accent, 0.4)}`
                  : "none",
                transform: isDown ? "scaleY(-1)" : "none",
              }}
            />
            <div
              style={{
                position: "absolute",
                left: (x + column / 2 - cellWidth * 0.45) * unit,
                width: cellWidth * 0.9 * unit,
                top: (isDown ? zero + long + 14 : zero - long - valueSize * 1.05 - 16) * unit,
                opacity: seen,
              }}
            >
              <Text
                as="number"
                size={valueSize}
                width={cellWidth * 0.9}
                align="center"
                color={isChosen ? chart.ink : chart.muted}
              >
                {written(
                  counted > 0.999 ? bar.value : bar.value * counted,
                  props.compact ?? isTight,
                  bar.value,
                )}
              </Text>
            </div>
            <div
              style={{
                position: "absolute",
                left: (x + column / 2 - cellWidth / 2) * unit,
                width: cellWidth * unit,
                top: (height - labelRoom + 18) * unit,
                opacity: seen,
              }}
            >
              <Text
                size={labelSize}
                weight={isChosen ? 600 : 400}
                width={cellWidth}
                maxLines={2}
                align="center"
                color={isChosen ? chart.ink : chart.muted}
              >
                {bar.label}
              </Text>
            </div>
          </div>
        );
      })}
      <div
        style={{
          position: "absolute",
          left: 0,
          right: 0,
          marginLeft: gutter * unit,
          top: (zero - 1) * unit,
          height: 2 * unit,
          background: alpha(chart.ink, 0.22),
        }}
      />
    </div>
  );

  function written(value: number, compact: boolean, like = value): string {
    return formatNumber(value, { prefix, suffix, compact, like, among: largest });
  }
}
