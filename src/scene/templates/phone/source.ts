/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Callout, Camera, Enter, Kicker, MockUi, Notification, PhoneFrame, Shape, Stage, Text, Tilt, mix, phoneRatio, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "tilted" as "tilted" | "pair" | "callouts" | "notification",
  kicker: "Orbit",
  kickerColor: "#7c8cff",
  headline: "Work that flows",
  headlineColor: "#f4f4f6",
  headlineSize: 120,
  subline: "Everything in one place.",
  sublineColor: "#a6abba",
  screen: "dashboard" as "dashboard" | "shop" | "menu" | "feed" | "article" | "map" | "player" | "tracker" | "wallet" | "booking" | "course" | "chat",
  appName: "Orbit",
  screenTitle: "Overview",
  screenNote: "Active projects",
  screenAction: "New project",
  screenItems: [
    { title: "Projects", text: "On track", value: "24", picture: "chart" },
    { title: "Tasks done", text: "This week", value: "186", picture: "chart" },
    { title: "Teammates", text: "Online now", value: "12", picture: "portrait" },
    { title: "Response", text: "On average", value: "1.2 s", picture: "chart" },
  ],
  screenColor: "#0f1016",
  screenTextColor: "#f4f4f6",
  callouts: ["Fast", "Simple", "Secure"],
  notifications: [{ title: "Now live", text: "Come and have a look.", time: "now" }],
  surface: "#1a1c25",
  textColor: "#f4f4f6",
  accent: "#7c8cff",
  onAccent: "#0b0c11",
  background: "#0f1016",
};

type Props = typeof controls;

function Head(props: Props & { width: number; height: number; lines: number; align?: "left" | "center" }) {
  const { unit, isWide } = useFrameSize();
  const align = props.align ?? "left";
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 26 * unit, alignItems: align === "center" ? "center" : "flex-start" }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.2} size={26} width={props.width} rule={align === "left"}>{props.kicker}</Kicker>}
      {props.headline !== "" && (
        <AnimatedText as="display" at={0.3} size={props.headlineSize} color={props.headlineColor} width={props.width} height={props.height} maxLines={props.lines} align={align}>{props.headline}</AnimatedText>
      )}
      {props.subline !== "" && (
        <Enter at={0.8}><Text size={isWide ? 40 : 38} color={props.sublineColor} width={props.width} maxLines={3} align={align}>{props.subline}</Text></Enter>
      )}
    </div>
  );
}

function Phone(props: Props & { width: number; at?: number; second?: boolean }) {
  const colors = { color: props.screenColor, textColor: props.screenTextColor };
  const hasButton = props.screenAction !== "" || props.screen === "player" || props.screen === "wallet" || props.screen === "booking" || props.screen === "chat";
  const items = props.second ? [...props.screenItems.slice(1), ...props.screenItems.slice(0, 1)] : props.screenItems;
  const other = props.screen === "article" || props.screen === "feed" ? "shop" : "article";
  return (
    <PhoneFrame width={props.width} on={props.background} {...colors}>
      <MockUi kind={props.second ? other : props.screen} name={props.appName} title={props.second ? (items[0]?.title ?? props.screenTitle) : props.screenTitle} note={props.screenNote} action={props.screenAction} items={items} accent={props.accent} {...(hasButton ? { onAccent: props.onAccent } : {})} at={props.at ?? 0.7} {...colors} />
    </PhoneFrame>
  );
}

/** One phone, turned in space, before a disc of colour. */
function TiltedLayout(props: Props) {
  const { content, unit, isWide, isTall, shape } = useFrameSize();
  const room = content.width / unit;
  const high = content.height / unit;
  const width = { wide: 500, square: Math.min(440, high * 0.46), tall: 620 }[shape];
  const disc = { wide: { x: 0.73, y: 0.54, size: 860 }, square: { x: 0.82, y: 0.56, size: 640 }, tall: { x: 0.5, y: 0.74, size: 940 } }[shape];
  return (
    <Stage color={props.background} accent={props.accent} light={[disc.x, disc.y]} align={isTall ? "top" : "center"} gap={70} justify={isTall ? "center" : "left"}
      style={isTall ? {} : { flexDirection: "row", justifyContent: "space-between", alignItems: "center" }}
      backdrop={<Camera push={0.1}><Shape kind="ring" {...disc} size={disc.size * 1.32} color={props.accent} opacity={0.35} at={0.2} /><Shape {...disc} color={props.accent} opacity={0.92} /></Camera>}>
      <Head {...props} width={isTall ? room : isWide ? room * 0.46 : room - width - 20} height={isTall ? 300 : 560} lines={isTall ? 2 : 4} align={isTall ? "center" : "left"} />
      <Tilt x={6} y={isTall ? -10 : -17} z={isTall ? 2 : 5} at={0.1} exit={0.8} style={{ marginRight: (isWide ? 170 : 0) * unit, marginTop: (isTall ? 0 : 30) * unit }}>
        <Phone {...props} width={width} />
      </Tilt>
    </Stage>
  );
}

/** Two phones, one behind the other. */
function PairLayout(props: Props) {
  const { content, unit, isWide, isTall, shape, height } = useFrameSize();
  const room = content.width / unit;
  const high = height / unit;
  const width = { wide: 420, square: Math.min(400, high * 0.34), tall: 460 }[shape];
  const stage = isWide ? room * 0.5 : room;
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.75, 0.4]} align={isWide ? "center" : "top"} justify={isWide ? "left" : "center"} gap={isTall ? 90 : 50}
      style={isWide ? { flexDirection: "row", justifyContent: "space-between", alignItems: "center" } : {}}>
      <Head {...props} {...(isWide || isTall ? {} : { headlineSize: props.headlineSize * 0.8, subline: "" })} width={isWide ? room * 0.42 : room} height={isWide ? 560 : isTall ? 300 : 170} lines={isWide ? 4 : 2} align={isWide ? "left" : "center"} />
      <Camera push={0.05} drift={[-16, 0]} style={{ position: "relative", flex: "none", width: stage * unit, height: width * phoneRatio * unit }}>
        <div style={{ position: "absolute", left: (stage / 2 - width * 1.02) * unit, top: -20 * unit }}>
          <Tilt x={4} y={14} z={-6} at={0.35} exit={0.9}><Phone {...props} width={width * 0.94} second at={1} /></Tilt>
        </div>
        <div style={{ position: "absolute", left: (stage / 2 - width * 0.08) * unit, top: (isTall ? 90 : 50) * unit }}>
          <Tilt x={4} y={-12} z={4} at={0.1} exit={0.7}><Phone {...props} width={width} /></Tilt>
        </div>
      </Camera>
    </Stage>
  );
}

/** A straight phone in the middle, what matters called out beside it. */
function CalloutsLayout(props: Props) {
  const { content, unit, isWide, isTall, shape } = useFrameSize();
  const room = content.width / unit;
  const high = content.height / unit;
  const width = { wide: 430, square: Math.min(380, (high - 190) / phoneRatio), tall: props.subline === "" ? 560 : 500 }[shape];
  const tall = width * phoneRatio;
  const reach = isWide ? 150 : 40;
  const places = [
    { x: width * 0.86, y: tall * 0.2, dx: reach, dy: -60 },
    { x: width * 0.14, y: tall * 0.44, dx: -reach, dy: -30 },
    { x: width * 0.86, y: tall * 0.68, dx: reach, dy: 50 },
    { x: width * 0.14, y: tall * 0.84, dx: -reach, dy: 40 },
  ];
  const labels = isWide ? 420 : (room - width) / 2 + width * 0.2;
  return (
    <Stage color={props.background} accent={props.accent} light={[0.5, 0.6]} justify="center" align={isWide ? "center" : "top"} gap={isTall ? 80 : 40}
      backdrop={<Camera push={0.08}><Shape x={0.5} y={isWide ? 1 : 0.95} size={isWide ? 1250 : 1150} color={mix(props.background, props.accent, 0.45)} /></Camera>}>
      {!isWide && <Head {...props} subline={isTall ? props.subline : ""} width={room} height={isTall ? 280 : 130} lines={isTall ? 2 : 1} align="center" />}
      {isWide && <div style={{ position: "absolute", left: 120 * unit, top: 110 * unit }}><Head {...props} headlineSize={Math.min(96, props.headlineSize)} width={room * 0.3} height={330} lines={3} /></div>}
      <Enter at={0.15} length={1.3} distance={420} exit={0.8} style={{ position: "relative", marginTop: (isWide ? 60 : 0) * unit }}>
        <Phone {...props} width={width} />
        {props.callouts.slice(0, 4).map((label, index) => {
          const place = places[index];
          return place ? <Callout key={index} {...place} at={1.1 + index * 0.35} size={isWide ? 34 : 30} width={labels} color={props.surface} textColor={props.textColor} accent={props.accent}>{label}</Callout> : null;
        })}
      </Enter>
    </Stage>
  );
}

/** A lock screen on which messages come in. */
function NotificationLayout(props: Props) {
  const { content, unit, isWide, isTall, shape } = useFrameSize();
  const room = content.width / unit;
  const hasHead = props.headline !== "" || props.kicker !== "";
  const width = { wide: 560, square: 480, tall: 660 }[shape];
  const card = width * (isTall ? 1.16 : 1.3);
  const beside = !isTall && hasHead;
  const light = mix(props.accent, "#ffffff", 0.25);
  const list = props.notifications.slice(0, 3);
  return (
    <Stage color={props.background} accent={props.accent} light={[beside ? 0.72 : 0.5, 0.6]} align={isTall ? "top" : "center"} justify={beside ? "left" : "center"} gap={80}
      style={beside ? { flexDirection: "row", justifyContent: "space-between", alignItems: "center" } : {}}>
      {hasHead && <Head {...props} width={beside ? room - card - (isWide ? 140 : -140) : room} height={isTall ? 300 : 560} lines={isTall ? 2 : 5} align={beside ? "left" : "center"} />}
      <div style={{ position: "relative", width: card * unit, height: (isTall ? width * 1.6 : content.height / unit * 0.86) * unit, display: "flex", justifyContent: "center", flexShrink: 0, marginRight: (isWide ? 60 : beside ? -150 : 0) * unit }}>
        <Enter at={0.1} length={1.3} distance={360} exit={0.9} style={{ position: "absolute", top: 0 }}>
          <PhoneFrame width={width} color={props.accent} textColor={props.onAccent} on={props.background}>
            <div style={{ position: "absolute", inset: 0, background: "linear-gradient(165deg, " + light + ", " + props.accent + " 45%, " + mix(props.accent, "#000000", 0.5) + ")", display: "flex", flexDirection: "column", alignItems: "center", paddingTop: width * 0.3 * unit }}>
              <Text as="heading" size={width * 0.26} color={props.onAccent} width={width * 0.86} maxLines={1} align="center">9:41</Text>
            </div>
          </PhoneFrame>
        </Enter>
        <div style={{ position: "absolute", top: width * 0.78 * unit, display: "flex", flexDirection: "column", gap: 20 * unit }}>
          {list.map((message, index) => (
            <Enter key={index} at={0.95 + index * 0.55} from="down" distance={130} length={0.9} exit={0.2 + index * 0.2}>
              <Notification app={props.appName} title={message.title} text={message.text} time={message.time} width={card} color={props.surface} textColor={props.textColor} accent={props.accent} on={props.background} />
            </Enter>
          ))}
        </div>
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "pair") return <PairLayout {...props} />;
  if (props.layout === "callouts") return <CalloutsLayout {...props} />;
  return props.layout === "notification" ? <NotificationLayout {...props} /> : <TiltedLayout {...props} />;
}
`;
