/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, BarChart, Camera, ColumnChart, Counter, Enter, Kicker, Shape, Stage, Text, highlightOf, quietBarColor, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "columns" as "columns" | "bars" | "full",
  kicker: "2026",
  kickerColor: "#7c8cff",
  headline: "Growth, quarter by quarter",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  data: [
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

type Props = typeof controls;

/** What the chart says in one number. */
function Best({ width, size, align, ...props }: Props & { width: number; size: number; align: "left" | "right" }) {
  const { unit } = useFrameSize();
  const best = props.data[highlightOf(props.data, props.highlight)] ?? { label: "", value: 0 };
  return (
    <Enter at={0.9} style={{ display: "flex", flexDirection: "column", alignItems: align === "left" ? "flex-start" : "flex-end", gap: 4 * unit }}>
      <Counter value={best.value} prefix={props.prefix} suffix={props.suffix} at={0.9} size={size} width={width} align={align} color={props.accent} />
      <Text size={38} color={props.mutedColor} width={width} align={align} maxLines={1}>{best.label}</Text>
    </Enter>
  );
}

export default function Scene(props: Props) {
  const { data, prefix, highlight, accent, background, layout } = props;
  const { content, unit, shape, isWide } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const longest = Math.max(...data.map((point) => point.label.length));
  const isSide = isWide && layout !== "full";
  // Columns need room for their names: in narrow frames many of them lie down.
  const isLying = layout === "bars" || data.length === 1 || longest > (isSide ? 18 : 22) || data.length > { wide: isSide ? 9 : 12, square: 8, tall: 7 }[shape];
  const Chart = isLying ? BarChart : ColumnChart;
  const side = isSide ? 540 : room.width;
  const note = props.note === "" ? 0 : 70;
  const head = isSide ? 0 : shape === "tall" ? 470 : shape === "wide" ? 250 : 230;
  const bestWidth = isSide || shape === "tall" ? side : room.width * (shape === "wide" ? 0.34 : 0.4);
  const titleWidth = isSide || shape === "tall" ? side : room.width - bestWidth - 60;
  const chart = { width: isSide ? room.width - side - 110 : room.width, height: isSide ? room.height - 30 : room.height - head - 60 - note };
  const backdrop = (
    <Camera push={0.06} drift={[30, -10]}>
      <Shape kind="ring" x={isSide ? 0.08 : 0.94} y={isSide ? 1.02 : 0.02} size={900} color={accent} opacity={0.3} />
    </Camera>
  );
  const title = (
    <div style={{ width: titleWidth * unit, display: "flex", flexDirection: "column", gap: (isSide ? 34 : 22) * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} width={titleWidth} size={26}>{props.kicker}</Kicker>}
      {props.headline !== "" && (
        <AnimatedText as="display" at={0.2} size={props.headlineSize} color={props.headlineColor} width={titleWidth} maxLines={isSide ? 5 : 4} height={isSide ? 460 : 200}>
          {props.headline}
        </AnimatedText>
      )}
    </div>
  );
  const source = props.note !== "" && <Enter at={1.4}><Text size={27} color={props.mutedColor} width={side} maxLines={isSide ? 3 : 2}>{props.note}</Text></Enter>;
  return (
    <Stage color={background} accent={accent} light={isSide ? [0.88, 0.75] : [0.8, 0.1]} pattern="grid" backdrop={backdrop}>
      <div style={{ width: "100%", height: isSide ? undefined : room.height * unit, display: "flex", flexDirection: isSide ? "row" : "column", justifyContent: "space-between", alignItems: isSide ? "center" : "stretch" }}>
        <div style={{ width: side * unit, display: "flex", flexDirection: isSide || shape === "tall" ? "column" : "row", justifyContent: "space-between", alignItems: isSide || shape === "tall" ? "stretch" : "flex-end", gap: (isSide ? 44 : 36) * unit }}>
          {title}
          <Best {...props} width={bestWidth} size={isSide ? 160 : shape === "tall" ? 200 : 140} align={isSide || shape === "tall" ? "left" : "right"} />
          {isSide && source}
        </div>
        <Chart data={data} prefix={prefix} suffix={props.suffix.length > 3 ? "" : props.suffix} highlight={highlight} axis={layout === "full"} color={quietBarColor(background, props.barColor, accent)} accent={accent} textColor={props.textColor} mutedColor={props.mutedColor} {...chart} />
        {!isSide && source}
      </div>
    </Stage>
  );
}
`;
