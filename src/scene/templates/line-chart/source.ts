/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Counter, Enter, Exit, Kicker, LineChart, Shape, Stage, Text, highlightOf, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "side" as "side" | "horizon",
  kicker: "2026",
  kickerColor: "#7c8cff",
  headline: "Users, month by month",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  data: [
    { label: "Jan", value: 120 },
    { label: "Feb", value: 180 },
    { label: "Mar", value: 165 },
    { label: "Apr", value: 240 },
    { label: "May", value: 310 },
    { label: "Jun", value: 420 },
  ],
  prefix: "",
  suffix: "",
  highlight: "",
  note: "",
  area: false,
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;

/** Where the line has come to, in one number. */
function Now({ width, size, align, ...props }: Props & { width: number; size: number; align: "left" | "right" }) {
  const { unit } = useFrameSize();
  const point = props.data[highlightOf(props.data, props.highlight, "last")] ?? { label: "", value: 0 };
  return (
    <Enter at={1.2} style={{ display: "flex", flexDirection: "column", alignItems: align === "left" ? "flex-start" : "flex-end", gap: 4 * unit }}>
      <Counter value={point.value} from={props.data[0]?.value ?? 0} prefix={props.prefix} suffix={props.suffix} at={1.2} length={1.4} size={size} width={width} align={align} color={props.accent} />
      <Text size={32} color={props.mutedColor} width={width} align={align} maxLines={1}>{point.label}</Text>
    </Enter>
  );
}

function Title({ width, height, maxLines, ...props }: Props & { width: number; height: number; maxLines: number }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ width: width * unit, display: "flex", flexDirection: "column", gap: 24 * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} width={width} size={26}>{props.kicker}</Kicker>}
      {props.headline !== "" && (
        <AnimatedText as="display" at={0.2} size={props.headlineSize} color={props.headlineColor} width={width} maxLines={maxLines} height={height}>
          {props.headline}
        </AnimatedText>
      )}
    </div>
  );
}

/** What both layouts draw alike. */
function Line({ width, height, bleed, ...props }: Props & { width: number; height: number; bleed: boolean }) {
  return <LineChart data={props.data} prefix={props.prefix} suffix={props.suffix.length > 3 ? "" : props.suffix} highlight={props.highlight} area={props.area} axis={!bleed} bleed={bleed} accent={props.accent} on={props.background} textColor={props.textColor} mutedColor={props.mutedColor} width={width} height={height} />;
}

/** Words and the last number beside the chart, above it in other frames. */
function SideChart(props: Props) {
  const { content, unit, shape, isWide } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const side = isWide ? 520 : room.width;
  const isRow = shape === "square";
  const head = isWide ? 0 : shape === "tall" ? 500 : 240;
  const note = props.note === "" ? 0 : 70;
  const backdrop = (
    <Camera push={0.06} drift={[26, -14]}>
      <Shape kind="ring" x={isWide ? 0.06 : 0.94} y={isWide ? 1 : 0.02} size={860} color={props.accent} opacity={0.26} />
    </Camera>
  );
  const source = props.note !== "" && <Enter at={1.6}><Text size={27} color={props.mutedColor} width={side} maxLines={2}>{props.note}</Text></Enter>;
  const nowWidth = isRow ? room.width * 0.4 : side;
  return (
    <Stage color={props.background} accent={props.accent} light={[0.85, 0.3]} backdrop={backdrop}>
      <div style={{ width: "100%", height: room.height * unit, display: "flex", flexDirection: isWide ? "row" : "column", justifyContent: "space-between", alignItems: isWide ? "center" : "stretch" }}>
        <div style={{ width: side * unit, display: "flex", flexDirection: isRow ? "row" : "column", justifyContent: "space-between", alignItems: isRow ? "flex-end" : "stretch", gap: 44 * unit }}>
          <Title {...props} width={isRow ? room.width * 0.55 : side} height={isWide ? 430 : 200} maxLines={isWide ? 4 : 2} />
          <Now {...props} width={nowWidth} size={isWide ? 170 : shape === "tall" ? 220 : 140} align={isRow ? "right" : "left"} />
          {isWide && source}
        </div>
        <Line {...props} bleed={false} width={isWide ? room.width - side - 90 : room.width} height={isWide ? room.height - 60 : room.height - head - 50 - note} />
        {!isWide && source}
      </div>
    </Stage>
  );
}

/** A hill of colour from edge to edge along the foot of the frame, the words in its sky. */
function HorizonChart(props: Props) {
  const { width, height, content, safe, unit, shape } = useFrameSize();
  const room = content.width / unit;
  const isTall = shape === "tall";
  const full = { width: width / unit, height: height / unit };
  const titleWidth = isTall ? room : room * 0.54;
  const chart = full.height * (shape === "wide" ? 0.66 : isTall ? 0.52 : 0.62);
  const backdrop = (
    <Exit order={1}>
      <div style={{ position: "absolute", left: 0, top: (full.height - chart - (isTall ? 90 : 24)) * unit }}>
        <Line {...props} area bleed width={full.width} height={chart} />
      </div>
    </Exit>
  );
  return (
    <Stage color={props.background} accent={props.accent} light={[0.9, 0.15]} pattern="dots" align="top" backdrop={backdrop}>
      <div style={{ width: "100%", display: "flex", flexDirection: isTall ? "column" : "row", justifyContent: "space-between", alignItems: "flex-start", gap: 40 * unit, marginTop: isTall ? safe.y * 0.2 : 0 }}>
        <Title {...props} width={titleWidth} height={isTall ? 240 : 230} maxLines={3} />
        <div style={{ display: "flex", flexDirection: "column", gap: 18 * unit }}>
          <Now {...props} width={isTall ? room : room * 0.42} size={isTall ? 240 : shape === "wide" ? 190 : 140} align={isTall ? "left" : "right"} />
          {props.note !== "" && <Enter at={1.6}><Text size={26} color={props.mutedColor} width={isTall ? room : room * 0.42} align={isTall ? "left" : "right"} maxLines={2}>{props.note}</Text></Enter>}
        </div>
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  return props.layout === "horizon" ? <HorizonChart {...props} /> : <SideChart {...props} />;
}
`;
