/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Enter, Kicker, Shape, Stage, Terminal, Text, Tilt, Window, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "window" as "window" | "tilted" | "full",
  kicker: "Orbit",
  kickerColor: "#7c8cff",
  headline: "One command away",
  headlineColor: "#f4f4f6",
  headlineSize: 100,
  lines: ["$ npm install orbit", "✓ added orbit", "$ npx orbit start", "→ Ready on http://localhost:3000"],
  promptSign: "❯",
  windowTitle: "zsh",
  caption: "",
  captionColor: "#a6abba",
  textColor: "#f4f4f6",
  surface: "#1a1c25",
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;

function Screen(props: Props & { width: number; height: number; size: number; at: number }) {
  return (
    <Window title={props.windowTitle} width={props.width} height={props.height} color={props.surface} textColor={props.textColor} on={props.background} glow={props.accent}>
      <Terminal lines={props.lines} prompt={props.promptSign} size={props.size} at={props.at} color={props.surface} textColor={props.textColor} accent={props.accent} />
    </Window>
  );
}

/** A window in the middle, straight or turned in space. */
function WindowLayout(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const tilted = props.layout === "tilted";
  const beside = tilted && isWide;
  const hasHead = props.headline !== "" || props.kicker !== "";
  const headline = hasHead ? (isWide ? (props.kicker === "" ? 130 : 190) : 290) : 0;
  const width = beside ? room * 0.6 : isWide ? Math.min(room, 1320) : room;
  const size = isTall ? 46 : 42;
  const wanted = 58 + 80 + (props.lines.length + 1.4) * size * 1.55;
  const height = Math.max(beside ? 560 : 420, Math.min(content.height / unit - (beside ? 0 : headline + 60), wanted));
  return (
    <Stage color={props.background} accent={props.accent} pattern="dots" light={[0.5, 0.95]} gap={isTall ? 76 : 56} justify={beside ? "left" : "center"} style={beside ? { flexDirection: "row", alignItems: "center", justifyContent: "space-between" } : {}}
      backdrop={<Camera push={0.1}><Shape kind="ring" x={beside ? 0.72 : 0.5} y={isWide ? 0.62 : 0.7} size={1240} color={props.accent} opacity={0.28} /></Camera>}>
      {hasHead && (
        <div style={{ display: "flex", flexDirection: "column", gap: 24 * unit, alignItems: beside ? "flex-start" : "center" }}>
          {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={26} rule={beside} width={beside ? room * 0.34 : room}>{props.kicker}</Kicker>}
          {props.headline !== "" && (
            <AnimatedText as="display" at={0.2} size={props.headlineSize * (isTall ? 1.2 : 1)} color={props.headlineColor} width={beside ? room * 0.34 : room} maxLines={beside ? 4 : isWide ? 1 : 2} height={beside ? 520 : isWide ? 130 : 240} align={beside ? "left" : "center"}>{props.headline}</AnimatedText>
          )}
          {props.caption !== "" && <Enter at={0.8}><Text size={34} color={props.captionColor} width={beside ? room * 0.34 : room} maxLines={2} align={beside ? "left" : "center"}>{props.caption}</Text></Enter>}
        </div>
      )}
      {tilted ? (
        <Tilt x={6} y={beside ? -14 : 0} z={beside ? 2 : 0} at={0.3} exit={0.8}><Screen {...props} width={width} height={height} size={size} at={1} /></Tilt>
      ) : (
        <Enter at={0.35} length={1.2} distance={200} exit={0.8}><Screen {...props} width={width} height={height} size={size} at={0.9} /></Enter>
      )}
    </Stage>
  );
}

/** The whole frame is the terminal; a line of type stands below. */
function FullLayout(props: Props) {
  const { content, unit, isWide } = useFrameSize();
  const room = content.width / unit;
  const hasHead = props.headline !== "";
  const longest = Math.max(12, ...props.lines.map((line) => line.length));
  const size = Math.max(isWide ? 30 : 38, Math.min(78, (room - 80) / (longest * 0.62)));
  const height = Math.min(content.height / unit - (hasHead ? 240 : 0), (props.lines.length + 1.2) * size * 1.55 + 80);
  return (
    <Stage color={props.surface} accent={props.accent} pattern="grid" light={[0.1, 0.05]} gap={isWide ? 30 : 56}>
      <div style={{ marginLeft: -40 * unit }}>
        <Enter at={0.05} from="none" exit={0.2}>
          <Terminal lines={props.lines} prompt={props.promptSign} size={size} width={room + 80} height={height} at={0.4} color={props.surface} textColor={props.textColor} accent={props.accent} />
        </Enter>
      </div>
      {hasHead && (
        <div style={{ display: "flex", flexDirection: "column", gap: 18 * unit }}>
          {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.5} size={26} width={room}>{props.kicker}</Kicker>}
          <AnimatedText as="display" at={0.6} size={props.headlineSize * 0.78} color={props.headlineColor} width={room} maxLines={isWide ? 1 : 2} height={150}>{props.headline}</AnimatedText>
          {props.caption !== "" && <Enter at={0.8}><Text size={34} color={props.captionColor} width={room} maxLines={1}>{props.caption}</Text></Enter>}
        </div>
      )}
    </Stage>
  );
}

export default function Scene(props: Props) {
  return props.layout === "full" ? <FullLayout {...props} /> : <WindowLayout {...props} />;
}
`;
