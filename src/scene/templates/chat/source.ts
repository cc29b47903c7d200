/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, ChatThread, Enter, Icon, Kicker, LogoMark, PhoneFrame, Shape, Stage, Text, Tilt, mix, phoneRatio, useFrameSize, useScreen } from "scenewright/kit";

export const controls = {
  layout: "bubbles" as "bubbles" | "phone",
  kicker: "",
  kickerColor: "#7c8cff",
  headline: "",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  messages: [
    { side: "left", name: "Mia", text: "Have you seen this?", reaction: "" },
    { side: "right", name: "", text: "Not yet. Tell me everything.", reaction: "👀" },
  ],
  contact: "Mia",
  leftColor: "#1a1c25",
  leftTextColor: "#f4f4f6",
  rightColor: "#7c8cff",
  rightTextColor: "#0b0c11",
  nameColor: "#a6abba",
  screenColor: "#0b0c11",
  background: "#0f1016",
  accent: "#7c8cff",
};

type Props = typeof controls;

const thread = (props: Props) => ({
  messages: props.messages.map((message) => ({ ...message, side: message.side === "right" ? ("right" as const) : ("left" as const) })),
  leftColor: props.leftColor,
  leftTextColor: props.leftTextColor,
  rightColor: props.rightColor,
  rightTextColor: props.rightTextColor,
  nameColor: props.nameColor,
});

function Head(props: Props & { width: number; height: number; lines: number; align: "left" | "center" }) {
  const { unit, isTall } = useFrameSize();
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 24 * unit, alignItems: props.align === "center" ? "center" : "flex-start" }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={26} width={props.width} rule={props.align === "left"}>{props.kicker}</Kicker>}
      {props.headline !== "" && (
        <AnimatedText as="display" at={0.2} size={props.headlineSize * (isTall ? 1.2 : 1)} color={props.headlineColor} width={props.width} height={props.height} maxLines={props.lines} align={props.align}>{props.headline}</AnimatedText>
      )}
    </div>
  );
}

/** Large bubbles straight on the ground. */
function BubblesLayout(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const hasHead = props.headline !== "" || props.kicker !== "";
  const beside = isWide && hasHead;
  const width = beside ? room * 0.56 : isWide ? Math.min(room, 1200) : room;
  const height = content.height / unit - (hasHead && !beside ? 300 : 0);
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.85, 0.2]} gap={isTall ? 80 : 56} justify={hasHead ? "left" : "center"} style={beside ? { flexDirection: "row", alignItems: "center", justifyContent: "space-between" } : {}}>
      {hasHead && <Head {...props} width={beside ? room * 0.36 : room} height={beside ? 560 : 230} lines={beside ? 5 : 2} align="left" />}
      <Camera push={0.03} style={{ position: "relative", width: width * unit, height: "auto", flex: "none", transformOrigin: "50% 50%" }}>
        <ChatThread {...thread(props)} width={width} height={height} size={isTall ? 56 : 52} at={hasHead ? 0.6 : 0.25} />
      </Camera>
    </Stage>
  );
}

function App(props: Props) {
  const { unit } = useFrameSize();
  const screen = useScreen();
  if (!screen) return null;
  const { width, height, top } = screen;
  const bar = width * 0.2;
  const foot = width * 0.22;
  const ink = props.leftTextColor;
  return (
    <div style={{ height: "100%", display: "flex", flexDirection: "column", background: props.screenColor }}>
      <div style={{ boxSizing: "border-box", height: (top + bar) * unit, padding: top * unit + "px " + width * 0.06 * unit + "px 0", display: "flex", alignItems: "center", gap: width * 0.04 * unit, background: mix(props.screenColor, ink, 0.04), borderBottom: 1.2 * unit + "px solid " + mix(props.screenColor, ink, 0.12) }}>
        <div style={{ width: width * 0.125 * unit, height: width * 0.125 * unit, borderRadius: "50%", display: "grid", placeItems: "center", background: mix(props.screenColor, props.accent, 0.25) }}>
          <LogoMark name={props.contact} kind="monogram" size={width * 0.125} color={mix(props.screenColor, props.accent, 0.25)} on={props.accent} style={{ borderRadius: "50%" }} />
        </div>
        <Text size={width * 0.052} weight={600} width={width * 0.55} maxLines={1} color={ink}>{props.contact}</Text>
      </div>
      <div style={{ flex: 1, display: "flex", flexDirection: "column", padding: width * 0.05 * unit + "px " + width * 0.05 * unit + "px 0" }}>
        <ChatThread {...thread(props)} width={width * 0.9} height={height - top - bar - foot - width * 0.08} size={width * 0.068} at={0.8} />
      </div>
      <div style={{ boxSizing: "border-box", height: foot * unit, padding: width * 0.03 * unit + "px " + width * 0.05 * unit + "px " + width * 0.07 * unit + "px", display: "flex", alignItems: "center", gap: width * 0.03 * unit }}>
        <div style={{ flex: 1, height: width * 0.105 * unit, borderRadius: width * 0.06 * unit, border: 1.5 * unit + "px solid " + mix(props.screenColor, ink, 0.2) }} />
        <div style={{ width: width * 0.105 * unit, height: width * 0.105 * unit, borderRadius: "50%", display: "grid", placeItems: "center", background: props.rightColor }}>
          <Icon name="send" size={width * 0.05} color={props.rightTextColor} stroke={2.2} />
        </div>
      </div>
    </div>
  );
}

/** The conversation in a phone, with words beside it (above, in other frames). */
function PhoneLayout(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const hasHead = props.headline !== "" || props.kicker !== "";
  const beside = isWide && hasHead;
  const head = !beside && hasHead ? (isTall ? 310 : 0) : 0;
  const square = !isWide && !isTall;
  const width = isWide ? Math.min(500, content.height / unit * 1.1 / phoneRatio) : isTall ? Math.min(room * 0.72, (content.height / unit - head + 60) / phoneRatio) : 420;
  const aside = (beside || square) && hasHead;
  return (
    <Stage color={props.background} accent={props.accent} light={aside ? [0.74, 0.5] : [0.5, 0.6]} gap={isTall ? 64 : 40} justify={aside ? "left" : "center"} style={aside ? { flexDirection: "row", alignItems: "center", justifyContent: "space-between" } : {}}
      backdrop={<Camera push={0.12}><Shape kind="disc" x={square && aside ? 0.84 : aside ? 0.74 : 0.5} y={aside ? 0.52 : 0.64} size={isWide ? 900 : square && aside ? 560 : 860} color={props.accent} opacity={0.85} /></Camera>}>
      {hasHead && <Head {...props} width={aside ? (square ? room - width - 40 : room * 0.46) : room} height={aside ? 620 : 240} lines={aside ? 5 : 2} align={aside ? "left" : "center"} />}
      <Tilt x={4} y={aside ? -12 : 0} z={aside ? 3 : 0} at={0.2} exit={0.8} style={{ marginRight: beside ? 130 * unit : 0 }}>
        <PhoneFrame width={width} color={props.screenColor} textColor={props.leftTextColor} on={props.background}>
          <App {...props} />
        </PhoneFrame>
      </Tilt>
    </Stage>
  );
}

export default function Scene(props: Props) {
  return props.layout === "phone" ? <PhoneLayout {...props} /> : <BubblesLayout {...props} />;
}
`;
