/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, ComparisonTable, Enter, Icon, Kicker, List, Rule, Shape, Stage, Text, VersusSplit, expoOut, mix, readableOn, useFittedText, useFrameSize, useTiming } from "scenewright/kit";

export const controls = {
  layout: "split" as "split" | "table" | "strike",
  kicker: "Why change",
  kickerColor: "#7c8cff",
  headline: "A day in the office, twice",
  headlineColor: "#f4f4f6",
  headlineSize: 84,
  leftTitle: "Before",
  leftPoints: ["Ten spreadsheets", "Two days a report", "Errors by hand"],
  rightTitle: "After",
  rightPoints: ["One place", "Two minutes a report", "Checked by itself"],
  better: "right" as "left" | "right" | "none",
  seam: "vs",
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  surface: "#1a1c25",
  accent: "#7c8cff",
  onAccent: "#0b0c11",
  background: "#0f1016",
};

type Props = typeof controls;

/** What stands on one of the two fields. */
function Side({ title, points, isBetter, ink, soft, first, ...props }: Props & { title: string; points: string[]; isBetter: boolean; ink: string; soft: string; first: boolean }) {
  const { width, height, unit, safe, shape } = useFrameSize();
  const isTall = shape === "tall";
  const head = first && isTall && props.headline !== "" ? 170 : 0;
  // Room for the seam's mark on the inner side.
  const inner = isTall ? safe.x : (shape === "wide" ? 130 : 100) * unit;
  const room = (isTall ? width - 2 * safe.x : width / 2 - safe.x - inner) / unit;
  const box = (isTall ? height / 2 : height) / unit;
  const mark = { wide: 1.4, square: 0.95, tall: 1.3 }[shape];
  const isBare = points.length === 0;
  const isSingle = points.length === 1;
  const start = first ? 0.3 : 0.8;
  // One word on each side: both as large as the longer one allows.
  const single = { as: "display" as const, size: shape === "square" ? 150 : 220, width: room, maxLines: 2, height: box * 0.45 };
  const fits = [useFittedText({ ...single, text: props.leftPoints[0] ?? "" }), useFittedText({ ...single, text: props.rightPoints[0] ?? "" })];
  const singleSize = Math.min(single.size, ...fits.map((fit) => fit.size / unit / fit.font.scale));
  const size = Math.min(46 * mark, (box * (isTall ? 0.78 : 0.66) - 250 - head) / Math.max(3, points.length) / 1.9);
  return (
    <div style={{ position: "absolute", inset: 0, boxSizing: "border-box", paddingTop: (isTall ? (first ? 100 + head : 120) : isBare ? 0 : box * 0.26) * unit, paddingBottom: (isTall ? 100 : 0) * unit, paddingLeft: first || isTall ? safe.x : inner, paddingRight: first && !isTall ? inner : safe.x, display: "flex", flexDirection: "column", justifyContent: isBare || isTall ? "center" : "flex-start", alignItems: "flex-start", gap: (isTall ? 34 : 52) * unit }}>
      <AnimatedText as="display" at={start} size={isBare ? 230 : isSingle ? 84 : 100 * mark} color={isSingle ? soft : ink} width={room} maxLines={isBare ? 3 : 2} height={isBare ? box * 0.5 : 230}>{title}</AnimatedText>
      {isSingle && <AnimatedText as="display" at={start + 0.3} size={singleSize} color={ink} width={room} maxLines={2} height={box * 0.45}>{points[0] ?? ""}</AnimatedText>}
      {!isBare && !isSingle && <List items={points.map((point) => ({ title: point, icon: props.better === "none" ? "arrow-right" : isBetter ? "check" : "x" }))} size={size} gap={size * 0.62} width={room} at={start + 0.35} color={soft} accent={ink} />}
    </div>
  );
}

/** Two fields of the frame, the second sweeping in. */
function Split(props: Props) {
  const { unit, safe, shape, content } = useFrameSize();
  const isLeft = props.better === "left";
  const paint = (isBetter: boolean) => (isBetter ? props.accent : props.better === "none" ? props.surface : props.background);
  const leftColor = props.better === "none" ? props.background : paint(isLeft);
  const rightColor = props.better === "none" ? props.accent : paint(props.better === "right");
  const inkOn = (color: string) => (color === props.accent ? props.onAccent : props.textColor);
  const softOn = (color: string) => (color === props.accent ? props.onAccent : props.mutedColor);
  const head = props.headline !== "" || props.kicker !== "";
  // On the accent, the accent itself would not be seen.
  const titleColor = leftColor === props.accent ? readableOn(leftColor, props.headlineColor, props.onAccent) : props.headlineColor;
  const kickerColor = leftColor === props.accent ? readableOn(leftColor, props.kickerColor, props.onAccent) : props.kickerColor;
  const titleWidth = shape === "tall" ? content.width / unit : content.width / unit / 2 - 110;
  return (
    <Stage color={props.background} accent={props.accent} variant="plain" backdrop={
      <VersusSplit
        leftColor={leftColor}
        rightColor={rightColor}
        seam={props.seam}
        markColor={inkOn(rightColor)}
        markText={rightColor}
        left={<Side {...props} first title={props.leftTitle} points={props.leftPoints} isBetter={isLeft} ink={inkOn(leftColor)} soft={softOn(leftColor)} />}
        right={<Side {...props} first={false} title={props.rightTitle} points={props.rightPoints} isBetter={props.better === "right"} ink={inkOn(rightColor)} soft={softOn(rightColor)} />}
      />
    }>
      {head && (
        <div style={{ position: "absolute", left: safe.x, top: safe.y * (shape === "tall" ? 0.7 : 0.9), display: "flex", flexDirection: "column", gap: 14 * unit }}>
          {props.kicker !== "" && <Kicker color={kickerColor} at={0.1} size={26} width={titleWidth}>{props.kicker}</Kicker>}
          {props.headline !== "" && <AnimatedText as="heading" at={0.2} size={props.headlineSize * 0.62} color={titleColor} width={titleWidth} maxLines={2} height={110}>{props.headline}</AnimatedText>}
        </div>
      )}
    </Stage>
  );
}

function Title({ width, height, ...props }: Props & { width: number; height: number }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 22 * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={28} width={width}>{props.kicker}</Kicker>}
      {props.headline !== "" && <AnimatedText as="display" at={0.2} size={props.headlineSize} color={props.headlineColor} width={width} maxLines={2} height={height}>{props.headline}</AnimatedText>}
    </div>
  );
}

/** Row by row with crosses and ticks, the better column raised. */
function Table(props: Props) {
  const { unit, content, shape } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const head = (props.headline === "" ? 0 : shape === "wide" ? 120 : 200) + (props.kicker === "" ? 0 : 54);
  return (
    <Stage color={props.background} accent={props.accent} light={[0.8, 0.4]} pattern="grid" gap={56}>
      {head > 0 && <Title {...props} width={room.width} height={shape === "wide" ? 116 : 200} />}
      <ComparisonTable leftTitle={props.leftTitle} rightTitle={props.rightTitle} leftPoints={props.leftPoints} rightPoints={props.rightPoints} better={props.better} width={room.width} height={room.height - head - 80} color={props.surface} textColor={props.textColor} mutedColor={props.mutedColor} accent={props.accent} onAccent={props.onAccent} on={props.background} at={0.5} />
    </Stage>
  );
}

/** Line by line: what was is struck through, what is stands beside it, large. */
function Strike(props: Props) {
  const { unit, content, shape } = useFrameSize();
  const { linear, exit } = useTiming();
  const room = { width: content.width / unit, height: content.height / unit };
  const isLeft = props.better === "left";
  const old = isLeft ? { title: props.rightTitle, points: props.rightPoints } : { title: props.leftTitle, points: props.leftPoints };
  const fresh = isLeft ? { title: props.leftTitle, points: props.leftPoints } : { title: props.rightTitle, points: props.rightPoints };
  const rows = Math.max(old.points.length, fresh.points.length, 1);
  const head = (props.headline === "" ? 20 : shape === "wide" ? 150 : 210) + (props.kicker === "" ? 0 : 54);
  const names = 90;
  const row = Math.min(shape === "wide" ? 220 : 400, (room.height - head - names) / rows);
  const isRow = shape === "wide";
  const part = isRow ? (room.width - 130) / 2 : room.width;
  const backdrop = <Camera push={0.05} drift={[-20, 0]}><Shape kind="disc" x={0.98} y={0.9} size={760} color={mix(props.accent, props.background, 0.8)} /></Camera>;
  return (
    <Stage color={props.background} accent={props.accent} light={[0.95, 0.9]} backdrop={backdrop}>
      <div style={{ width: "100%", height: room.height * unit, display: "flex", flexDirection: "column", justifyContent: "space-between" }}>
        <Title {...props} width={room.width} height={shape === "wide" ? 140 : 200} />
        <div>
          <div style={{ height: names * unit, display: "flex", gap: 130 * unit, alignItems: "flex-start" }}>
            <Enter at={0.3}><Text size={38} weight={600} width={isRow ? part : room.width * 0.44} maxLines={1} color={props.mutedColor} style={{ width: (isRow ? part : room.width * 0.44) * unit }}>{old.title + (isRow ? "" : " →")}</Text></Enter>
            <Enter at={0.5}><Text size={38} weight={600} width={isRow ? part : room.width * 0.4} maxLines={1} color={props.accent}>{fresh.title}</Text></Enter>
          </div>
          {Array.from({ length: rows }, (_, index) => {
            const at = 0.5 + index * 0.34;
            const struck = expoOut(linear(at + 0.5, 0.6)) * (1 - exit(0.2));
            const size = isRow ? Math.min(64, row * 0.34) : Math.min(62, row * 0.22);
            return (
              <div key={index} style={{ height: row * unit, display: "flex", flexDirection: isRow ? "row" : "column", justifyContent: isRow ? "flex-start" : "center", alignItems: isRow ? "center" : "flex-start", gap: (isRow ? 0 : 12) * unit, borderTop: 1.5 * unit + "px solid " + props.textColor + "24" }}>
                <Enter at={at} from="left" exit={0.2} style={{ position: "relative", width: isRow ? part * unit : "auto" }}>
                  <div style={{ position: "relative", display: "inline-block" }}>
                    <Text size={size} width={part - 30} maxLines={isRow ? 2 : 1} height={row * (isRow ? 0.8 : 0.3)} color={mix(props.mutedColor, props.background, 0.25 * struck)}>{old.points[index] ?? ""}</Text>
                    <div style={{ position: "absolute", left: -8 * unit, right: -8 * unit, top: "52%", height: 5 * unit, borderRadius: 5 * unit, background: props.accent, transform: "scaleX(" + struck + ")", transformOrigin: "0 50%" }} />
                  </div>
                </Enter>
                {isRow && <Enter at={at + 0.55} from="left" exit={0.5} style={{ width: 130 * unit }}><Icon name="arrow-right" size={64} color={props.accent} stroke={2.4} /></Enter>}
                <AnimatedText as="heading" at={at + 0.6} size={isRow ? Math.min(88, row * 0.46) : Math.min(116, row * 0.38)} width={part} maxLines={isRow ? 2 : 2} height={row * (isRow ? 0.9 : 0.6)} color={props.textColor}>{fresh.points[index] ?? ""}</AnimatedText>
              </div>
            );
          })}
          <Rule color={props.accent} length={room.width} thickness={4} at={0.7 + rows * 0.3} />
        </div>
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.leftPoints.length + props.rightPoints.length === 0) return <Split {...props} />;
  if (props.layout === "table") return <Table {...props} />;
  return props.layout === "strike" ? <Strike {...props} /> : <Split {...props} />;
}
`;
