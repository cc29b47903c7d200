import { barPaint, type ChartProps, useChart } from "./chart";
import { alpha } from "./color";
import { formatNumber } from "./counter";
import { useFrameSize } from "./frame-size";
import { Text } from "./text";

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
        <div
          key={line}
          style={{
            position: "absolute",
            left: 0,
            right: 0,
            top: (valueRoom + plot * (1 - line)) * unit,
            height: 1.5 * unit,
            background: alpha(chart.ink, 0.07),
          }}
        />
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
                boxShadow: isChosen
                  ? `0 ${-6 * unit}px ${(60 + 30 * chart.shine) * unit}px ${alpha(chart.accent, 0.4)}`
                  : "none",
                transform: isDown ? "scaleY(-1)" : "none",
              }}
            />
            <div
              style={{
                position: "absolute",
                left: (x + column / 2 - cellWidth / 2) * unit,
                width: cellWidth * unit,
                top: (isDown ? base + long + 14 : base - long - valueSize * 1.05 - 16) * unit,
                opacity: seen,
              }}
            >
              <Text
                as="number"
                size={valueSize}
                width={cellWidth}
                align="center"
                color={isChosen ? chart.ink : chart.muted}
              >
                {formatNumber(counted > 0.999 ? bar.value : bar.value * counted, bar.value, prefix, suffix)}
              </Text>
            </div>
            <div
              style={{
                position: "absolute",
                left: (x + column / 2 - cellWidth / 2) * unit,
                width: cellWidth * unit,
                top: (height - labelRoom + 20) * unit,
                opacity: seen,
              }}
            >
              <Text
                size={28}
                weight={isChosen ? 600 : 400}
                width={cellWidth}
                maxLines={bars.length > 6 ? 1 : 2}
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
          top: base * unit,
          height: 2 * unit,
          background: alpha(chart.ink, 0.22),
        }}
      />
    </div>
  );
}
