/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, BrowserFrame, Callout, Camera, Cursor, Enter, Kicker, LaptopFrame, MockUi, Shape, Stage, Text, Tilt, laptopRatio, mix, smooth, useFrameSize, useTiming } from "scenewright/kit";

export const controls = {
  layout: "browser" as "browser" | "laptop" | "spotlight",
  kicker: "Orbit",
  kickerColor: "#7c8cff",
  headline: "Everything in one place",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  subline: "",
  sublineColor: "#a6abba",
  url: "orbit.app",
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
  callout: "See it at a glance",
  surface: "#1a1c25",
  textColor: "#f4f4f6",
  accent: "#7c8cff",
  onAccent: "#0b0c11",
  background: "#0f1016",
};

type Props = typeof controls;

function Head(props: Props & { width: number; height: number; lines: number; align: "left" | "center" }) {
  const { unit, isTall } = useFrameSize();
  if (props.headline === "" && props.kicker === "") return null;
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 22 * unit, alignItems: props.align === "center" ? "center" : "flex-start" }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={26} width={props.width} rule={props.align === "left"}>{props.kicker}</Kicker>}
      {props.headline !== "" && (
        <AnimatedText as="display" at={0.2} size={props.headlineSize * (isTall ? 1.2 : 1)} color={props.headlineColor} width={props.width} height={props.height} maxLines={props.lines} align={props.align}>{props.headline}</AnimatedText>
      )}
      {props.subline !== "" && <Enter at={0.7}><Text size={36} color={props.sublineColor} width={props.width} maxLines={2} align={props.align}>{props.subline}</Text></Enter>}
    </div>
  );
}

function App(props: Props & { at: number }) {
  const hasButton = props.screenAction !== "" || props.screen === "player" || props.screen === "wallet" || props.screen === "booking" || props.screen === "chat";
  return <MockUi kind={props.screen} name={props.appName} title={props.screenTitle} note={props.screenNote} action={props.screenAction} items={props.screenItems} color={props.screenColor} textColor={props.screenTextColor} accent={props.accent} {...(hasButton ? { onAccent: props.onAccent } : {})} at={props.at} />;
}

/** A browser that rises from below the words and leans back as it settles. */
function BrowserLayout(props: Props) {
  const { content, unit, isWide, isTall, height } = useFrameSize();
  const room = content.width / unit;
  const width = isWide ? 1400 : room;
  const tall = isWide ? 860 : width * (isTall ? 1.18 : 0.98);
  return (
    <Stage color={props.background} accent={props.accent} light={[0.5, 0.75]} align={isTall ? "center" : "top"} justify="center" gap={isTall ? 80 : 54} pattern="dots"
      backdrop={<Camera push={0.1}><Shape x={0.5} y={isWide ? 1.02 : 0.8} size={isWide ? 1500 : 1150} color={mix(props.background, props.accent, 0.5)} opacity={0.6} /></Camera>}>
      <Head {...props} width={isWide ? room * 0.9 : room} height={isWide ? 130 : 250} lines={isWide ? 1 : 2} align="center" />
      <div style={{ height: (isWide ? height / unit - 84 : tall) * unit, flexShrink: isWide ? 1 : 0 }}>
        <Tilt x={isWide ? 9 : 5} y={isWide ? 0.01 : -6} z={0} at={0.3} exit={0.8}>
          <BrowserFrame url={props.url} width={width} height={tall} color={props.screenColor} textColor={props.screenTextColor} on={props.background} glow={props.accent}><App {...props} at={1} /></BrowserFrame>
        </Tilt>
      </div>
    </Stage>
  );
}

/** A laptop beside the words (below them, in other frames). */
function LaptopLayout(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const hasHead = props.headline !== "" || props.kicker !== "";
  const beside = isWide && hasHead;
  const width = beside ? room * 0.68 : isWide ? Math.min(room, content.height / unit / laptopRatio) : room + 90;
  return (
    <Stage color={props.background} accent={props.accent} light={[beside ? 0.7 : 0.5, 0.6]} variant="mesh" justify={beside ? "left" : "center"} gap={isTall ? 100 : 64}
      style={beside ? { flexDirection: "row", justifyContent: "space-between", alignItems: "center" } : {}}
      backdrop={<Camera push={0.1}><Shape kind="ring" x={beside ? 0.68 : 0.5} y={isWide ? 0.5 : 0.64} size={1160} color={props.accent} opacity={0.35} /></Camera>}>
      <Head {...props} width={beside ? room * 0.34 : room} height={beside ? 520 : 260} lines={beside ? 5 : 2} align={beside ? "left" : "center"} />
      <Tilt x={3} y={beside ? -9 : 0.01} z={0} at={0.25} exit={0.8} style={{ marginRight: beside ? -110 * unit : 0 }}>
        <LaptopFrame width={width} color={props.screenColor} on={props.background}><App {...props} at={0.9} /></LaptopFrame>
      </Tilt>
    </Stage>
  );
}

/** The whole window first; then the camera goes in on its main part, which is called out. */
function SpotlightLayout(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const { duration, seconds } = useTiming();
  const room = content.width / unit;
  const high = content.height / unit;
  const head = props.headline === "" && props.kicker === "" ? 0 : isWide ? 190 : 330;
  const width = isWide ? Math.min(room, (high - head) * 1.62) : room;
  const tall = isWide ? high - head : Math.min(high - head, width * (isTall ? 1.2 : 0.86));
  const near = smooth(Math.max(0, Math.min(1, (seconds - duration * 0.34) / (duration * 0.22))));
  const zoom = 1 + near * (isWide ? 0.34 : 0.2);
  const at = Math.min(2.4, duration * 0.45);
  return (
    <Stage color={props.background} accent={props.accent} light={[0.2, 0.1]} pattern="grid" justify="center" gap={44}>
      {head > 0 && <Head {...props} width={room} height={isWide ? 120 : 240} lines={isWide ? 1 : 2} align="center" />}
      <Enter at={0.25} length={1.2} distance={260} exit={0.8} style={{ position: "relative" }}>
        <BrowserFrame url={props.url} width={width} height={tall} color={props.screenColor} textColor={props.screenTextColor} on={props.background} glow={props.accent}>
          <div style={{ transform: "scale(" + zoom + ")", transformOrigin: "30% 62%" }}><App {...props} at={0.8} /></div>
        </BrowserFrame>
        {props.callout !== "" && <Callout x={width * (isWide ? 0.44 : 0.4)} y={tall * 0.52} dx={isWide ? 170 : 50} dy={isWide ? 190 : 150} at={at} size={isWide ? 34 : 36} width={isWide ? 520 : width * 0.46} color={props.surface} textColor={props.textColor} accent={props.accent}>{props.callout}</Callout>}
        <div style={{ position: "absolute", inset: 0, opacity: 1 - near }}><Cursor at={1.5} x={0.82} y={isWide ? 0.16 : 0.14} from={[300, 320]} size={56} ripple={props.accent} /></div>
      </Enter>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "laptop") return <LaptopLayout {...props} />;
  return props.layout === "spotlight" ? <SpotlightLayout {...props} /> : <BrowserLayout {...props} />;
}
`;
