/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AbsoluteFill } from "remotion";
import { AnimatedText, Camera, Counter, DotField, Enter, Flood, Kicker, LevelFill, ProgressBar, ProgressRing, Ripples, RollingNumber, Rule, Stage, Text, mix, shareOf, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "dots" as "dots" | "poster" | "ring" | "level",
  kicker: "So far",
  kickerColor: "#7c8cff",
  value: "10,000",
  valueColor: "#f4f4f6",
  valueSize: 440,
  label: "customers",
  labelColor: "#f4f4f6",
  subline: "And every one of them by word of mouth.",
  sublineColor: "#a6abba",
  background: "#0f1016",
  accent: "#7c8cff",
  onAccent: "#0b0c11",
};

type Props = typeof controls;

/** The number across the frame, a crowd of dots lighting up behind it. */
function Dots(props: Props) {
  const { content, unit, shape } = useFrameSize();
  const room = content.width / unit;
  const isWide = shape === "wide";
  const share = shareOf(props.value);
  return (
    <Stage color={props.background} accent={props.accent} light={[0.95, 0.95]} backdrop={<Camera push={0.08}><DotField color={mix(props.accent, props.background, 0.35)} at={0.1} cell={isWide ? 54 : 46} /></Camera>} align={shape === "tall" ? "bottom" : "center"} gap={isWide ? 44 : 48}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={30} width={room}>{props.kicker}</Kicker>}
      <Camera push={0.03} style={{ position: "relative", inset: "auto", width: "auto", height: "auto", transformOrigin: "0 50%" }}>
        <RollingNumber value={props.value} at={0.25} size={props.valueSize * (shape === "tall" ? 1.1 : 1)} width={room} color={props.valueColor} />
      </Camera>
      {share === null ? <Rule color={props.accent} length={room} thickness={4} at={1} /> : <ProgressBar share={share} width={room} thickness={30} accent={props.accent} on={props.background} at={0.8} />}
      <div style={{ width: "100%", display: "flex", flexDirection: isWide ? "row" : "column", justifyContent: "space-between", alignItems: isWide ? "flex-end" : "flex-start", gap: 24 * unit }}>
        <AnimatedText as="heading" at={0.9} size={isWide ? 96 : shape === "tall" ? 150 : 112} color={props.labelColor} width={isWide ? room * 0.52 : room} maxLines={2}>{props.label}</AnimatedText>
        {props.subline !== "" && <Enter at={1.3}><Text size={isWide ? 38 : 46} color={props.sublineColor} width={isWide ? room * 0.4 : room} maxLines={3} align={isWide ? "right" : "left"}>{props.subline}</Text></Enter>}
      </div>
    </Stage>
  );
}

/** A poster: the frame floods with colour, the number as large as it goes. */
function Poster(props: Props) {
  const { content, unit, shape } = useFrameSize();
  const room = content.width / unit;
  const backdrop = (
    <AbsoluteFill>
      <Flood x={0.1} y={1} color={props.accent} at={0} length={1} />
      <Ripples x={0.1} y={1} color={props.onAccent} on={props.accent} at={1.1} count={5} />
    </AbsoluteFill>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="plain" backdrop={backdrop}>
      <div style={{ width: "100%", height: content.height, display: "flex", flexDirection: "column", justifyContent: "space-between" }}>
        <div style={{ display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: 40 * unit }}>
          {props.kicker !== "" && <Kicker color={props.onAccent} at={0.4} size={30} width={room * 0.46}>{props.kicker}</Kicker>}
          {props.subline !== "" && shape === "wide" && <Enter at={1.3}><Text size={36} color={props.onAccent} width={room * 0.4} maxLines={3} align="right">{props.subline}</Text></Enter>}
        </div>
        <div style={{ display: "flex", flexDirection: "column", gap: (shape === "tall" ? 40 : 10) * unit }}>
          <Enter at={0.45} distance={160} length={1.2}>
            <Counter value={props.value} at={0.45} length={1.5} size={props.valueSize * (shape === "wide" ? 1.35 : 1.15)} width={room} color={props.onAccent} />
          </Enter>
          <AnimatedText as="display" at={0.9} size={shape === "wide" ? 130 : 120} color={props.onAccent} width={room} maxLines={2} height={290}>{props.label}</AnimatedText>
          {props.subline !== "" && shape !== "wide" && <Enter at={1.3}><Text size={40} color={props.onAccent} width={room} maxLines={3}>{props.subline}</Text></Enter>}
        </div>
      </div>
    </Stage>
  );
}

/** A share as a ring that closes around it. */
function Ring(props: Props) {
  const { content, unit, shape } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const isWide = shape === "wide";
  const size = { wide: 800, square: room.height > room.width * 1.15 ? 720 : 540, tall: 900 }[shape];
  const column = isWide ? room.width - size - 110 : room.width;
  const ring = (
    <ProgressRing share={shareOf(props.value) ?? 1} size={size} thickness={size * 0.105} accent={props.accent} on={props.background} at={0.25}>
      <Counter value={props.value} at={0.3} length={1.8} size={props.valueSize * size * 0.00068} width={size * 0.66} align="center" color={props.valueColor} />
    </ProgressRing>
  );
  const words = (
    <div style={{ width: column * unit, display: "flex", flexDirection: "column", gap: (isWide ? 34 : 22) * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={28} width={column}>{props.kicker}</Kicker>}
      <AnimatedText as="display" at={0.5} size={isWide ? 150 : shape === "tall" ? 170 : 112} color={props.labelColor} width={column} height={isWide ? 480 : shape === "tall" ? 360 : 170} maxLines={isWide ? 4 : 2}>{props.label}</AnimatedText>
      {props.subline !== "" && <Enter at={1.1}><Text size={shape === "tall" ? 50 : 40} color={props.sublineColor} width={column} maxLines={shape === "square" ? 2 : 3}>{props.subline}</Text></Enter>}
    </div>
  );
  return (
    <Stage color={props.background} accent={props.accent} light={isWide ? [0.76, 0.5] : [0.5, 0.35]}>
      <Camera push={0.03} style={{ position: "relative", inset: "auto", width: "100%", height: "100%" }}>
        <div style={{ width: "100%", height: "100%", display: "flex", flexDirection: isWide ? "row" : "column", justifyContent: isWide ? "space-between" : "space-evenly", alignItems: "center" }}>
          {isWide ? words : ring}
          {isWide ? ring : words}
        </div>
      </Camera>
    </Stage>
  );
}

function LevelWords({ ink, soft, mark, ...props }: Props & { ink: string; soft: string; mark: string }) {
  const { content, safe, unit, shape } = useFrameSize();
  const room = content.width / unit;
  return (
    <AbsoluteFill style={{ padding: safe.y + "px " + safe.x + "px", display: "flex", flexDirection: "column", justifyContent: "space-between" }}>
      {props.kicker !== "" && <Kicker color={mark} at={0.1} size={30} width={room}>{props.kicker}</Kicker>}
      <div style={{ display: "flex", flexDirection: "column", gap: 18 * unit }}>
        <Counter value={props.value} at={0.2} length={2} size={props.valueSize * (shape === "wide" ? 1.2 : 1)} width={room} color={ink} />
        <div style={{ width: "100%", display: "flex", flexDirection: shape === "wide" ? "row" : "column", justifyContent: "space-between", alignItems: shape === "wide" ? "flex-end" : "flex-start", gap: 24 * unit }}>
          <AnimatedText as="display" at={0.6} size={112} color={ink} width={shape === "wide" ? room * 0.6 : room} maxLines={2} height={250}>{props.label}</AnimatedText>
          {props.subline !== "" && <Enter at={1.2}><Text size={36} color={soft} width={shape === "wide" ? room * 0.34 : room} maxLines={3} align={shape === "wide" ? "right" : "left"}>{props.subline}</Text></Enter>}
        </div>
      </div>
    </AbsoluteFill>
  );
}

/** The frame fills to the share like a glass. */
function Level(props: Props) {
  return (
    <Stage color={props.background} accent={props.accent} variant="plain" backdrop={
      <LevelFill
        share={shareOf(props.value) ?? 1}
        color={props.accent}
        at={0.2}
        above={<LevelWords {...props} ink={props.valueColor} soft={props.sublineColor} mark={props.kickerColor} />}
        below={<LevelWords {...props} ink={props.onAccent} soft={props.onAccent} mark={props.onAccent} />}
      />
    } />
  );
}

export default function Scene(props: Props) {
  if (props.layout === "poster") return <Poster {...props} />;
  if (props.layout === "ring") return <Ring {...props} />;
  return props.layout === "level" ? <Level {...props} /> : <Dots {...props} />;
}
`;
