import { barPaint, type ChartProps, useChart } from "./chart";
import { alpha } from "./color";
import { useFrameSize } from "./frame-size";
import { formatNumber } from "./number-format";
import { Text } from "./text";

/** Lying bars with their labels above, for long names, many bars and tall frames. Props: as ColumnChart, without axis. `<BarChart data={data} width={900} height={900} />` */
export function BarChart(props: ChartProps) {
  const { width, height, prefix = "", suffix = "" } = props;
  const { unit } = useFrameSize();
  const chart = useChart(props);
  const bars = chart.points;
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
          <div
            key={index}
            style={{
              height: row * unit,
              display: "flex",
              flexDirection: "column",
              justifyContent: "center",
              gap: row * 0.06 * unit,
            }}
          >
            <div
              style={{
                display: "flex",
                justifyContent: "space-between",
                alignItems: "baseline",
                opacity: seen,
              }}
            >
              <Text
                size={textSize}
                weight={isChosen ? 600 : 400}
                width={width * 0.68}
                maxLines={1}
                color={ink}
              >
                {bar.label}
              </Text>
              <Text
                as="number"
                size={textSize * (isChosen ? 1.4 : 1.15)}
                width={width * 0.3}
                align="right"
                color={ink}
              >
                {formatNumber(counted > 0.999 ? bar.value : bar.value * counted, {
                  prefix,
                  suffix,
                  compact: props.compact ?? false,
                  like: bar.value,
                })}
              </Text>
            </div>
            <div
              style={{
                position: "relative",
                height: thick * unit,
                borderRadius: thick * 0.3 * unit,
                background: alpha(chart.ink, 0.06),
              }}
            >
              <div
                style={{
                  position: "absolute",
                  top: 0,
                  bottom: 0,
                  left: `${(isDown ? chart.zero - share : chart.zero) * 100}%`,
                  width: `${share * 100}%`,
                  borderRadius: thick * 0.3 * unit,
                  background: barPaint(color, "right", isChosen),
                  boxShadow: isChosen
                    ? `0 0 ${(40 + 24 * chart.shine) * unit}px ${alpha(chart.accent, 0.4)}`
                    : `inset 0 0 0 ${1.5 * unit}px ${alpha(chart.ink, 0.09)}`,
                }}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}
