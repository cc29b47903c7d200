/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, CodeBlock, Enter, Kicker, Shape, Stage, Text, Tilt, Window, fitCode, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "editor" as "editor" | "split" | "focus",
  kicker: "TypeScript",
  kickerColor: "#7c8cff",
  headline: "Orbit in eight lines",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  subline: "",
  sublineColor: "#a6abba",
  fileName: "orbit.ts",
  language: "typescript",
  code: "import { Orbit } from \\"orbit\\";\\n\\nconst orbit = new Orbit();\\nconst teams = await orbit.teams.list();\\n\\nfor (const team of teams) {\\n  console.log(team.name);\\n}",
  highlightedLines: [4],
  textColor: "#f4f4f6",
  surface: "#1a1c25",
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;
const bar = 58;

function Head(props: Props & { width: number; lines: number; height: number }) {
  const { unit, isWide } = useFrameSize();
  if (props.headline === "" && props.kicker === "") return null;
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 24 * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={26} width={props.width}>{props.kicker}</Kicker>}
      {props.headline !== "" && (
        <AnimatedText as="display" at={0.2} size={props.headlineSize * (isWide ? 1 : 1.3)} color={props.headlineColor} width={props.width} height={props.height} maxLines={props.lines}>
          {props.headline}
        </AnimatedText>
      )}
      {props.subline !== "" && (
        <Enter at={0.7}>
          <Text size={38} color={props.sublineColor} width={props.width} maxLines={3}>{props.subline}</Text>
        </Enter>
      )}
    </div>
  );
}

/** The editor's window, as high as its code. */
function Editor(props: Props & { width: number; height: number; size: number; at: number }) {
  const fit = fitCode(props.code, { size: props.size, width: props.width, height: props.height - bar });
  return (
    <Window title={props.fileName} width={props.width} height={Math.max(fit.height + bar, props.height * 0.5)} color={props.surface} textColor={props.textColor} on={props.background} glow={props.accent}>
      <CodeBlock language={props.language} size={props.size} at={props.at} highlight={props.highlightedLines} color={props.surface} textColor={props.textColor} accent={props.accent}>{props.code}</CodeBlock>
    </Window>
  );
}

/** A line above, the editor below over the whole width. */
function EditorLayout(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const head = props.headline === "" && props.kicker === "" ? 0 : (isWide ? 120 : 270) + (props.kicker === "" ? 0 : 56) + (props.subline === "" ? 0 : 110);
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" pattern="grid" light={[0.85, 0.1]} gap={isTall ? 64 : 52}>
      {head > 0 && <Head {...props} width={isWide ? room * 0.9 : room} lines={isWide ? 1 : 2} height={isWide ? 130 : 270} />}
      <Enter at={0.4} length={1.2} distance={220} exit={0.8} style={{ perspective: 1800 * unit }}>
        <Editor {...props} width={room} height={content.height / unit - head - 60} size={isTall ? 40 : 38} at={1} />
      </Enter>
    </Stage>
  );
}

/** Words to the left, the editor turned a little in space to the right (below, in other frames). */
function SplitLayout(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const column = isWide ? room * 0.36 : room;
  return (
    <Stage color={props.background} accent={props.accent} light={isWide ? [0.8, 0.5] : [0.6, 0.8]} gap={isTall ? 76 : 52} style={isWide ? { flexDirection: "row", alignItems: "center", justifyContent: "space-between" } : {}}
      backdrop={<Camera push={0.1}><Shape kind="ring" x={isWide ? 0.74 : 0.5} y={isWide ? 0.5 : 0.68} size={1080} color={props.accent} opacity={0.35} /></Camera>}>
      <Head {...props} width={column} lines={isWide ? 4 : 2} height={isWide ? 480 : 270} />
      <Tilt x={isWide ? 5 : 7} y={isWide ? -13 : 0} z={isWide ? 1.5 : 0} at={0.35} exit={0.8}>
        <Editor {...props} width={isWide ? room * 0.58 : room} height={isWide ? content.height / unit : content.height / unit * (isTall ? 0.66 : 0.62)} size={isTall ? 40 : 36} at={1.1} />
      </Tilt>
    </Stage>
  );
}

/** Nothing but code, over the whole frame. */
function FocusLayout(props: Props) {
  const { content, height, unit, isWide } = useFrameSize();
  const room = content.width / unit;
  const head = props.headline === "" ? 0 : isWide ? 130 : 170;
  const fit = fitCode(props.code, { size: isWide ? 54 : 52, width: room + 90, height: content.height / unit - head });
  return (
    <Stage color={props.surface} accent={props.accent} light={[0.9, 0.9]} align="center" gap={40}>
      <Camera push={0.03} style={{ position: "relative", width: (room + 90) * unit, height: fit.height * unit, flex: "none", marginLeft: -45 * unit, transformOrigin: "0% 50%" }}>
        <CodeBlock language={props.language} size={fit.size} width={room + 90} height={fit.height} at={0.3} highlight={props.highlightedLines} color={props.surface} textColor={props.textColor} accent={props.accent}>{props.code}</CodeBlock>
      </Camera>
      {props.headline !== "" && (
        <div style={{ display: "flex", flexDirection: "column", gap: 14 * unit }}>
          {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.5} size={24} width={room}>{props.kicker}</Kicker>}
          <AnimatedText as="heading" at={0.6} size={Math.min(64, props.headlineSize * 0.6)} color={props.headlineColor} width={room} height={height * 0.12} maxLines={isWide ? 1 : 2}>{props.headline}</AnimatedText>
          {props.subline !== "" && <Enter at={0.9}><Text size={32} color={props.sublineColor} width={room} maxLines={1}>{props.subline}</Text></Enter>}
        </div>
      )}
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "split") return <SplitLayout {...props} />;
  return props.layout === "focus" ? <FocusLayout {...props} /> : <EditorLayout {...props} />;
}
`;
