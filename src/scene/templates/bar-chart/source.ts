/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, BarChart, Camera, ColumnChart, Counter, Enter, Kicker, Shape, Stage, Text, highlightOf, quietBarColor, useFrameSize } from "scenewright/kit";

export const controls = {
  kicker: "2026",
  kickerColor: "#7c8cff",
  headline: "Growth, quarter by quarter",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  bars: [
    { label: "Q1", value: 12 },
    { label: "Q2", value: 19 },
    { label: "Q3", value: 31 },
    { label: "Q4", value: 48 },
  ],
  prefix: "",
  suffix: "",
  highlight: "",
  note: "",
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  barColor: "#1a1c25",
  accent: "#7c8cff",
  background: "#0f1016",
};

export default function Scene(props: typeof controls) {
  const { bars, prefix, suffix, highlight, accent, background } = props;
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const best = bars[highlightOf(bars, highlight)] ?? { label: "", value: 0 };
  const longest = Math.max(...bars.map((bar) => bar.label.length));
  const isLying = bars.length === 1 || bars.length > (isWide ? 9 : 6) || longest > (isWide ? 16 : 11);
  const Chart = isLying ? BarChart : ColumnChart;
  const side = isWide ? 540 : room.width;
  const head = isWide ? 0 : (props.headline === "" ? 0 : isTall ? 230 : 130) + (props.kicker === "" ? 0 : 56) + (isTall ? 230 : 0);
  const chart = { width: isWide ? room.width - side - 110 : room.width, height: isWide ? room.height - 40 : room.height - head - 60 - (props.note === "" ? 0 : 60) };
  const backdrop = (
    <Camera push={0.06} drift={[30, -10]}>
      <Shape kind="ring" x={isWide ? 0.08 : 0.94} y={isWide ? 1.02 : 0.02} size={900} color={accent} opacity={0.3} />
    </Camera>
  );
  return (
    <Stage color={background} accent={accent} light={isWide ? [0.88, 0.75] : [0.8, 0.1]} pattern="grid" backdrop={backdrop}>
      <div style={{ width: "100%", display: "flex", flexDirection: isWide ? "row" : "column", justifyContent: "space-between", alignItems: isWide ? "center" : "stretch", gap: 60 * unit }}>
        <div style={{ width: side * unit, display: "flex", flexDirection: "column", gap: (isWide ? 34 : 22) * unit }}>
          <Kicker color={props.kickerColor} at={0.1} width={side} size={26}>{props.kicker}</Kicker>
          {props.headline !== "" && (
            <AnimatedText as="display" at={0.2} size={props.headlineSize} color={props.headlineColor} width={side} maxLines={isWide ? 5 : 2} height={isWide ? 460 : 230}>
              {props.headline}
            </AnimatedText>
          )}
          {(isWide || isTall) && (
            <Enter at={0.9} style={{ display: "flex", flexDirection: "column", gap: 6 * unit, marginTop: 14 * unit }}>
              <Counter value={best.value} prefix={prefix} suffix={suffix} at={0.9} size={150} width={side} color={accent} />
              <Text size={32} color={props.mutedColor} width={side} maxLines={1}>{best.label}</Text>
            </Enter>
          )}
          {isWide && props.note !== "" && <Enter at={1.4}><Text size={27} color={props.mutedColor} width={side} maxLines={3}>{props.note}</Text></Enter>}
        </div>
        <Chart bars={bars} prefix={prefix} suffix={suffix} highlight={highlight} color={quietBarColor(background, props.barColor, accent)} accent={accent} textColor={props.textColor} mutedColor={props.mutedColor} {...chart} />
        {!isWide && props.note !== "" && <Enter at={1.4}><Text size={27} color={props.mutedColor} maxLines={2}>{props.note}</Text></Enter>}
      </div>
    </Stage>
  );
}
`;
