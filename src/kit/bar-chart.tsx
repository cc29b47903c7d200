import { barPaint, type ChartPoint, type ChartProps, useChart } from "./chart";
import { alpha } from "./color";
import { useFrameSize } from "./frame-size";
import { formatNumber } from "./number-format";
import { Text } from "./text";

/** Rows lower than this (in units) hold name, bar and number on one line. */
const lowRow = 112;

/** Lying bars with their labels above (beside, where there are many), for long names, many bars and tall frames. Props: as ColumnChart, without axis. `<BarChart data={data} width={900} height={900} />` */
export function BarChart(props: ChartProps) {
  const { width, height, prefix = "", suffix = "" } = props;
  const { unit } = useFrameSize();
  const chart = useChart(props);
  const bars = chart.points;
  const row = Math.min(360, height / bars.length);
  const isLow = row < lowRow;
  const textSize = isLow ? Math.min(36, row * 0.46) : Math.min(56, row * 0.25);
  const thick = isLow ? row * 0.56 : Math.min(140, row * 0.42);
  const longest = Math.max(...bars.map((bar) => bar.label.length));
  const labelWidth = isLow ? Math.min(width * 0.34, Math.max(70, longest * textSize * 0.58)) : width * 0.66;
  const valueWidth = isLow ? width * 0.2 : width * 0.32;
  return (
    <div
      style={{
        width: width * unit,
        height: height * unit,
        display: "flex",
        flexDirection: "column",
        justifyContent: "center",
      }}
    >
      {bars.map((bar, index) => barRow(bar, index))}
    </div>
  );

  function barRow(bar: ChartPoint, index: number) {
    const { grown, counted, seen } = chart.bar(index);
    const isChosen = index === chart.chosen;
    const share = Math.max(Math.abs(bar.value) / chart.span, 0.012) * grown;
    const ink = isChosen ? chart.ink : chart.muted;
    const label = (
      <Text
        size={textSize}
        weight={isChosen ? 600 : 400}
        width={labelWidth}
        maxLines={1}
        color={ink}
        style={{ width: labelWidth * unit, opacity: seen }}
      >
        {bar.label}
      </Text>
    );
    const value = (
      <Text
        as="number"
        size={textSize * (isLow ? 1.08 : isChosen ? 1.4 : 1.15)}
        width={valueWidth}
        align="right"
        color={ink}
        style={{ width: valueWidth * unit, opacity: seen }}
      >
        {formatNumber(counted > 0.999 ? bar.value : bar.value * counted, {
          prefix,
          suffix,
          compact: props.compact ?? false,
          like: bar.value,
        })}
      </Text>
    );
    const track = (
      <div
        style={{
          position: "relative",
          flexGrow: isLow ? 1 : 0,
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
            left: `${(bar.value < 0 ? chart.zero - share : chart.zero) * 100}%`,
            width: `${share * 100}%`,
            borderRadius: thick * 0.3 * unit,
            background: barPaint(isChosen ? chart.accent : chart.plain, "right", isChosen),
            boxShadow: isChosen
              ? `0 0 ${(40 + 24 * chart.shine) * unit}px ${alpha(chart.accent, 0.4)}`
              : `inset 0 0 0 ${1.5 * unit}px ${alpha(chart.ink, 0.09)}`,
          }}
        />
      </div>
    );
    return isLow ? (
      <div
        key={index}
        style={{ height: row * unit, display: "flex", alignItems: "center", gap: textSize * 0.6 * unit }}
      >
        {label}
        {track}
        {value}
      </div>
    ) : (
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
        <div style={{ display: "flex", justifyContent: "space-between", alignItems: "baseline" }}>
          {label}
          {value}
        </div>
        {track}
      </div>
    );
  }
}
