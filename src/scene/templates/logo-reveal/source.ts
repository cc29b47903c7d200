/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AbsoluteFill } from "remotion";
import { AnimatedText, Background, Camera, Enter, Flood, LogoMark, Particles, Ripples, Stage, mix, useFittedText, useFrameSize, useTiming } from "scenewright/kit";

export const controls = {
  layout: "draw" as "draw" | "gather" | "flood",
  name: "Orbit",
  nameColor: "#f4f4f6",
  nameSize: 200,
  mark: "auto" as "auto" | "monogram" | "petals" | "quarters" | "layers" | "aperture" | "orbit" | "bars" | "sunrise" | "fold" | "peaks" | "waves" | "spark" | "cube" | "leaves",
  markColor: "#7c8cff",
  tagline: "Work that flows.",
  taglineColor: "#a6abba",
  floodColor: "#7c8cff",
  onFloodColor: "#0b0c11",
  background: "#0f1016",
  leavesAtEnd: true,
};

type Props = typeof controls;

function Tagline(props: Props & { at: number; align: "left" | "center"; width: number; color: string }) {
  if (props.tagline === "") return null;
  return <AnimatedText by="word" reveal="blur" at={props.at} size={44} color={props.color} width={props.width} maxLines={2} align={props.align} leaves={props.leavesAtEnd}>{props.tagline}</AnimatedText>;
}

/** The mark draws itself in the middle, moves aside, and the name comes out from behind it. */
function DrawLayout(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const { enter } = useTiming();
  const room = content.width / unit;
  const stacked = !isWide;
  const size = isTall ? 400 : stacked ? 320 : Math.min(260, props.nameSize * 1.25);
  const text = useFittedText({ text: props.name, as: "display", size: props.nameSize * (isTall ? 1.05 : stacked ? 0.9 : 1), width: stacked ? room : room - size - 60, maxLines: stacked ? 2 : 1 });
  const open = enter(1.25, 1.2);
  const gap = 56;
  return (
    <Stage color={props.background} accent={props.markColor} light={[0.5, 0.5]} justify="center" gap={44}
      backdrop={<Camera push={0.08}><Particles count={22} color={mix(props.markColor, props.nameColor, 0.4)} /></Camera>}>
      <Enter at={0} length={0.1} from="none" exit={props.leavesAtEnd ? 0.4 : false}>
        <Camera push={0.05} style={{ position: "relative", width: content.width, height: "auto", display: "flex", flexDirection: stacked ? "column" : "row", alignItems: "center", justifyContent: "center", gap: (stacked ? gap * 0.8 : gap * open) * unit }}>
          <LogoMark name={props.name} kind={props.mark} size={size} color={props.markColor} on={props.background} reveal="draw" at={0.15} length={1.5} />
          {stacked ? (
            <AnimatedText as="display" by="letter" at={1.2} size={text.size / unit} color={props.nameColor} width={room} maxLines={2} align="center" leaves={false}>{props.name}</AnimatedText>
          ) : (
            <div style={{ display: "grid", overflow: "clip", padding: "0 0.5em 0 0", marginRight: "-0.5em", gridTemplateColumns: open * 100 + "fr " + (1 - open) * 100 + "fr" }}>
              <div style={{ ...text.style, color: props.nameColor, minWidth: 0, overflow: "visible", transform: "translateX(" + (1 - open) * -40 + "%)", opacity: open, fontSize: text.size }}>{text.lines.join(" ")}</div>
            </div>
          )}
        </Camera>
      </Enter>
      <Tagline {...props} at={2} align="center" width={isWide ? room * 0.7 : room} color={props.taglineColor} />
    </Stage>
  );
}

/** Pieces fly together over rings of light; the name stands below. */
function GatherLayout(props: Props) {
  const { content, unit, isTall } = useFrameSize();
  const room = content.width / unit;
  const size = isTall ? 380 : 300;
  return (
    <Stage color={props.background} accent={props.markColor} variant="mesh" light={[0.5, 0.4]} justify="center" gap={isTall ? 64 : 46}
      backdrop={<Camera push={0.1}><Ripples x={0.5} y={isTall ? 0.43 : 0.37} color={props.markColor} on={props.background} at={1.15} /></Camera>}>
      <Enter at={0} length={0.3} from="none" exit={props.leavesAtEnd ? 0.9 : false}>
        <LogoMark name={props.name} kind={props.mark} size={size} color={props.markColor} on={props.background} reveal="gather" at={0.1} length={1.4} />
      </Enter>
      <div style={{ display: "flex", flexDirection: "column", alignItems: "center", gap: 22 * unit }}>
        <AnimatedText as="display" by="letter" at={1} size={props.nameSize * (isTall ? 0.9 : 0.8)} color={props.nameColor} width={room} maxLines={2} align="center" leaves={props.leavesAtEnd}>{props.name}</AnimatedText>
        <Tagline {...props} at={1.6} align="center" width={isTall ? room : room * 0.7} color={props.taglineColor} />
      </div>
    </Stage>
  );
}

/** A drop of colour fills the frame; mark and name stand on it, low and large. */
function FloodLayout(props: Props) {
  const { content, unit, isWide } = useFrameSize();
  const room = content.width / unit;
  const seen = useTiming().linear(0.55, 0.15);
  return (
    <AbsoluteFill>
      <Background color={props.background} accent={props.floodColor} />
      <Flood x={0.5} y={0.5} color={props.floodColor} at={0.1} length={1.3} />
      <AbsoluteFill style={{ opacity: seen }}>
        <Stage color={props.floodColor} accent={mix(props.floodColor, props.background, 0.6)} light={[0.9, 0.1]} align="bottom" gap={isWide ? 34 : 44}
          backdrop={
            <Camera push={0.12} roll={4}>
              <div style={{ position: "absolute", right: -180 * unit, top: -200 * unit, opacity: 0.14 }}>
                <LogoMark name={props.name} kind={props.mark} size={isWide ? 1240 : 1120} color={props.onFloodColor} on={props.floodColor} reveal="gather" at={0.5} length={2} />
              </div>
            </Camera>
          }>
          <Enter at={0.6} from="grow" exit={props.leavesAtEnd ? 0.2 : false}>
            <LogoMark name={props.name} kind={props.mark} size={isWide ? 170 : 220} color={props.onFloodColor} on={props.floodColor} />
          </Enter>
          <AnimatedText as="display" by="letter" at={0.75} size={props.nameSize * 1.3} color={props.onFloodColor} width={room} maxLines={2} height={isWide ? 420 : 560} leaves={props.leavesAtEnd}>{props.name}</AnimatedText>
          <Tagline {...props} at={1.3} align="left" width={isWide ? room * 0.7 : room} color={props.onFloodColor} />
        </Stage>
      </AbsoluteFill>
    </AbsoluteFill>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "flood") return <FloodLayout {...props} />;
  return props.layout === "gather" ? <GatherLayout {...props} /> : <DrawLayout {...props} />;
}
`;
