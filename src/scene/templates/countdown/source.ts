/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AbsoluteFill } from "remotion";
import { AnimatedText, CalendarLeaf, Camera, CountdownDigits, CountdownRing, Enter, Kicker, Particles, Ripples, Rule, Shape, Stage, Text, readableOn, useCountdown, useFrameSize, useTiming } from "scenewright/kit";

export const controls = {
  layout: "ring" as "ring" | "flash" | "date",
  from: 3,
  finale: "Go",
  kicker: "Get ready",
  kickerColor: "#7c8cff",
  headline: "We launch in",
  headlineColor: "#f4f4f6",
  headlineSize: 110,
  day: "24",
  month: "December",
  weekday: "Thursday",
  subline: "Save the date",
  sublineColor: "#a6abba",
  numberColor: "#f4f4f6",
  surface: "#1a1c25",
  accent: "#7c8cff",
  onAccent: "#0b0c11",
  background: "#0f1016",
};

type Props = typeof controls;

/** What the counting leads to: it bursts in where the number stood. */
function Finale({ color, children, width, size }: { color: string; children: string; width: number; size: number }) {
  const { end } = useCountdown(3, { rest: 0.24 });
  const { seconds, exit } = useTiming();
  const since = Math.max(0, seconds - end);
  const grown = 1 - Math.exp(-since * 9) * Math.cos(since * 14);
  return (
    <div style={{ opacity: Math.min(1, since / 0.08) * (1 - exit(1)), transform: "scale(" + (0.6 + 0.4 * grown + 0.03 * since) + ")" }}>
      <Text as="display" size={size} width={width} height={size * 2} maxLines={2} align="center" color={color}>{children}</Text>
    </div>
  );
}

/** A clock that runs empty at each beat, the words beside it. */
function Ring(props: Props) {
  const { content, unit, shape } = useFrameSize();
  const { exit } = useTiming();
  const room = { width: content.width / unit, height: content.height / unit };
  const count = useCountdown(props.from, { rest: 0.24 });
  const isWide = shape === "wide";
  const hasWords = props.headline !== "" || props.kicker !== "" || props.subline !== "";
  const size = isWide ? 860 : shape === "square" ? (hasWords ? 600 : 860) : 900;
  const column = isWide ? room.width - size - 110 : room.width;
  const isOver = count.number === 0;
  const ring = (
    <div style={{ position: "relative", width: size * unit, height: size * unit, flexShrink: 0, opacity: 1 - exit(1) }}>
      {isOver ? (
        <AbsoluteFill style={{ display: "flex", alignItems: "center", justifyContent: "center" }}>
          <Finale color={props.accent} width={size * 0.96} size={size * 0.42}>{props.finale}</Finale>
        </AbsoluteFill>
      ) : (
        <Enter at={0} from="grow" length={0.5} exit={false}>
          <CountdownRing {...count} size={size} color={props.numberColor} accent={props.accent} on={props.background} />
        </Enter>
      )}
    </div>
  );
  const words = hasWords && (
    <div style={{ width: column * unit, display: "flex", flexDirection: "column", gap: (isWide ? 34 : 20) * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={28} width={column}>{props.kicker}</Kicker>}
      {props.headline !== "" && <AnimatedText as="display" at={0.2} size={props.headlineSize * (isWide ? 1.1 : 1)} color={props.headlineColor} width={column} height={isWide ? 480 : 240} maxLines={isWide ? 4 : 2}>{props.headline}</AnimatedText>}
      {props.subline !== "" && <Enter at={0.7}><Text size={40} color={props.sublineColor} width={column} maxLines={2}>{props.subline}</Text></Enter>}
    </div>
  );
  const x = isWide && hasWords ? 0.72 : 0.5;
  return (
    <Stage color={props.background} accent={props.accent} light={[x, 0.5]} backdrop={isOver ? <Ripples x={x} y={isWide ? 0.5 : 0.6} color={props.accent} on={props.background} /> : <Particles count={18} color={props.accent} />}>
      <div style={{ width: "100%", height: "100%", display: "flex", flexDirection: isWide ? "row" : "column", justifyContent: hasWords ? "space-between" : "center", alignItems: "center" }}>
        {words}
        {ring}
      </div>
    </Stage>
  );
}

/** The frame changes colour at each beat behind a number that fills it. */
function Flash(props: Props) {
  const { content, unit, safe, width, height, shape } = useFrameSize();
  const { exit } = useTiming();
  const count = useCountdown(props.from, { rest: 0.24 });
  const colors = [props.accent, props.surface, props.background];
  const place = count.number === 0 ? 0 : count.number;
  const ground = colors[place % 3] ?? props.accent;
  const next = colors[(place + 2) % 3] ?? props.surface;
  const ink = ground === props.accent ? props.onAccent : props.numberColor;
  const room = { width: content.width / unit, height: content.height / unit };
  const reach = Math.hypot(width, height) * 1.1 * (count.number > 1 ? Math.max(0, (count.share - 0.82) / 0.18) ** 2 : 0);
  return (
    <AbsoluteFill style={{ background: ground, overflow: "hidden" }}>
      <AbsoluteFill style={{ background: "conic-gradient(from 0deg at 50% 50%, " + readableOn(ground) + "17 " + count.share * 360 + "deg, transparent 0)" }} />
      <div style={{ position: "absolute", left: width / 2 - reach / 2, top: height / 2 - reach / 2, width: reach, height: reach, borderRadius: "50%", background: next }} />
      <AbsoluteFill style={{ display: "flex", alignItems: "center", justifyContent: "center", opacity: 1 - exit(1) }}>
        {count.number === 0 ? (
          <Finale color={ink} width={room.width} size={shape === "wide" ? 420 : 300}>{props.finale}</Finale>
        ) : (
          <CountdownDigits {...count} size={shape === "tall" ? 960 : 860} width={room.width} color={ink} />
        )}
      </AbsoluteFill>
      <div style={{ position: "absolute", left: safe.x, right: safe.x, top: safe.y, display: "flex", flexDirection: "column", gap: 12 * unit }}>
        {props.kicker !== "" && <Kicker color={ink} at={0.1} size={28} width={room.width}>{props.kicker}</Kicker>}
        {props.headline !== "" && <Text as="heading" size={props.headlineSize * 0.62} width={room.width} maxLines={2} color={ink}>{props.headline}</Text>}
      </div>
      {props.subline !== "" && <div style={{ position: "absolute", left: safe.x, bottom: safe.y }}><Text size={38} width={room.width} maxLines={2} color={ink}>{props.subline}</Text></div>}
    </AbsoluteFill>
  );
}

/** A day on a calendar's leaf. */
function Day(props: Props) {
  const { content, unit, shape } = useFrameSize();
  const room = content.width / unit;
  const isWide = shape === "wide";
  const isLow = shape === "square" && content.height < content.width * 1.15;
  const size = { wide: 720, square: isLow ? 400 : 560, tall: 760 }[shape];
  const column = isWide ? room - size - 130 : room;
  const leaf = <CalendarLeaf day={props.day} month={props.month} weekday={props.weekday} size={size} color={props.surface} textColor={props.numberColor} accent={props.accent} onAccent={props.onAccent} at={0.35} />;
  const backdrop = <Camera push={0.06} drift={[-24, 10]}><Shape kind="ring" x={isWide ? 0.75 : 0.9} y={isWide ? 0.5 : 0.2} size={1180} color={props.accent} opacity={0.26} /><Particles count={16} color={props.accent} /></Camera>;
  return (
    <Stage color={props.background} accent={props.accent} light={isWide ? [0.75, 0.5] : [0.5, 0.35]} backdrop={backdrop}>
      <div style={{ width: "100%", height: "100%", display: "flex", flexDirection: isWide ? "row" : "column", justifyContent: isWide ? "space-between" : "space-evenly", alignItems: "center" }}>
        {!isWide && leaf}
        <div style={{ width: column * unit, display: "flex", flexDirection: "column", gap: (isLow ? 18 : 30) * unit }}>
          {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.1} size={30} width={column}>{props.kicker}</Kicker>}
          <AnimatedText as="display" at={0.3} size={props.headlineSize * (isWide ? 1.5 : 1.25)} color={props.headlineColor} width={column} height={isWide ? 520 : isLow ? 210 : 330} maxLines={isWide ? 4 : isLow ? 2 : 3}>{props.headline}</AnimatedText>
          <Rule color={props.accent} length={130} thickness={5} at={0.9} />
          {props.subline !== "" && <Enter at={1}><Text size={44} color={props.sublineColor} width={column} maxLines={2}>{props.subline}</Text></Enter>}
        </div>
        {isWide && leaf}
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "date") return <Day {...props} />;
  return props.layout === "flash" ? <Flash {...props} /> : <Ring {...props} />;
}
`;
