/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { Avatar, Camera, Card, Enter, Quote, QuoteMark, Shape, Stage, Stars, Text, Wipe, alpha, mix, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "card" as "card" | "portrait" | "centre",
  quote: "It gave us back a week every month. I would not want to work without it again.",
  quoteColor: "#f4f4f6",
  quoteSize: 72,
  emphasis: "a week every month",
  author: "Anna Li",
  authorColor: "#f4f4f6",
  role: "Head of Studio, Northwind",
  roleColor: "#a6abba",
  portrait: "initials" as "initials" | "face",
  stars: 5,
  cardColor: "#1a1c25",
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;

function Person({ props, size, width, at, ink, soft }: { props: Props; size: number; width: number; at: number; ink: string; soft: string }) {
  const { unit } = useFrameSize();
  return (
    <Enter at={at} from="up" distance={50} exit={0.9} style={{ display: "flex", alignItems: "center", gap: size * 0.26 * unit }}>
      {props.author !== "" && <Avatar name={props.author} size={size} kind={props.portrait} color={props.accent} />}
      <div style={{ display: "flex", flexDirection: "column", gap: 4 * unit }}>
        {props.author !== "" && <Text as="heading" size={size * 0.42} width={width - size * 1.3} maxLines={1} color={ink}>{props.author}</Text>}
        {props.role !== "" && <Text size={size * 0.32} width={width - size * 1.3} maxLines={1} color={soft}>{props.role}</Text>}
      </div>
    </Enter>
  );
}

/** A card on a quiet ground, with stars above the words and the person below them. */
function InCard(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const width = isWide ? 1440 : room.width;
  const padding = isWide ? 90 : 64;
  const inside = width - 2 * padding;
  const ink = props.quoteColor;
  const backdrop = (
    <Camera push={0.08} drift={[20, -20]}>
      <Shape kind="disc" x={isWide ? 0.14 : 0.08} y={isWide ? 0.84 : 0.8} size={620} color={mix(props.background, props.accent, 0.55)} rise={240} />
      <Shape kind="ring" x={isWide ? 0.86 : 0.94} y={isWide ? 0.14 : 0.18} size={560} color={props.accent} opacity={0.5} rise={-160} at={0.1} />
    </Camera>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.85, 0.15]} backdrop={backdrop} justify="center">
      <Enter at={0.1} from="up" distance={180} length={1.2} exit={0.8}>
        <Camera push={0.025} style={{ position: "relative", height: "auto", width: "auto" }}>
          <Card color={props.cardColor} on={props.background} width={width} padding={padding}>
            <div style={{ position: "absolute", right: padding * unit, top: -44 * unit }}><QuoteMark size={150} color={props.accent} at={0.5} /></div>
            <div style={{ display: "flex", flexDirection: "column", gap: (isTall ? 54 : 44) * unit }}>
              {props.stars > 0 && <Stars value={props.stars} size={50} color={props.accent} at={0.6} />}
              <Quote mark={props.emphasis} size={props.quoteSize * (isTall ? 1.12 : 1)} width={inside} height={isWide ? 400 : isTall ? 860 : 420} maxLines={isTall ? 11 : 6} color={ink} markColor={props.accent} at={0.5}>{props.quote}</Quote>
              <Person props={props} size={isTall ? 140 : 122} width={inside} at={1.1} ink={props.authorColor} soft={props.roleColor} />
            </div>
          </Card>
        </Camera>
      </Enter>
    </Stage>
  );
}

/** The person large in an arch, the words beside (below, in a tall frame). */
function Portrait(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const arch = isWide ? { width: 520, height: 720 } : isTall ? { width: 520, height: 560 } : { width: 300, height: 320 };
  const width = isWide ? room.width - arch.width - 130 : room.width;
  const tint = mix(props.background, props.accent, 0.3);
  return (
    <Stage color={props.background} accent={props.accent} light={[0.2, 0.4]}>
      <div style={{ display: "flex", flexDirection: isWide ? "row" : "column", alignItems: isWide ? "center" : "flex-start", gap: (isWide ? 130 : isTall ? 80 : 44) * unit }}>
        <Wipe to="up" at={0.05} length={1.1} style={{ flexShrink: 0 }}>
          <div style={{ position: "relative", width: arch.width * unit, height: arch.height * unit, borderRadius: (arch.width / 2) * unit + "px " + (arch.width / 2) * unit + "px " + 24 * unit + "px " + 24 * unit + "px", overflow: "hidden", background: "linear-gradient(170deg, " + mix(tint, "#ffffff", 0.12) + ", " + tint + ")", display: "grid", placeItems: props.portrait === "face" ? "end center" : "center" }}>
            <Camera push={0.08} style={{ position: "relative", height: "auto", width: "auto" }}>
              <Avatar name={props.author === "" ? "·" : props.author} size={arch.width * (props.portrait === "face" ? 0.98 : 0.66)} kind={props.portrait} color={props.accent} />
            </Camera>
          </div>
        </Wipe>
        <div style={{ display: "flex", flexDirection: "column", gap: (isWide ? 48 : 40) * unit }}>
          {props.stars > 0 && <Stars value={props.stars} size={46} color={props.accent} at={0.4} />}
          <Quote mark={props.emphasis} kind="underline" size={props.quoteSize * (isTall ? 1.15 : isWide ? 1.1 : 0.9)} width={width} height={isWide ? 520 : isTall ? 640 : 360} maxLines={isTall ? 9 : 6} color={props.quoteColor} markColor={props.accent} at={0.4}>{props.quote}</Quote>
          <Enter at={1.1} exit={0.9} style={{ display: "flex", flexDirection: "column", gap: 4 * unit }}>
            {props.author !== "" && <Text as="heading" size={50} width={width} maxLines={1} color={props.authorColor}>{props.author}</Text>}
            {props.role !== "" && <Text size={38} width={width} maxLines={1} color={props.roleColor}>{props.role}</Text>}
          </Enter>
        </div>
      </div>
    </Stage>
  );
}

/** Stars above, large words in the middle, the person below, all on one axis. */
function Centred(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const size = isTall ? 150 : 124;
  return (
    <Stage color={props.background} accent={props.accent} variant="glow" light={[0.5, 1]} justify="center" gap={isTall ? 84 : 56} backdrop={
      <Camera push={0.1}>
        <Shape kind="ring" x={0.5} y={isWide ? 1.12 : 1.02} size={isTall ? 1100 : 1300} color={props.accent} opacity={0.4} rise={300} />
        <Shape kind="disc" x={0.5} y={isWide ? 1.2 : 1.08} size={isTall ? 900 : 1100} color={mix(props.background, props.accent, 0.2)} rise={300} />
      </Camera>
    }>
      {props.stars > 0 ? <Stars value={props.stars} size={62} color={props.accent} at={0.2} /> : <QuoteMark size={110} color={props.accent} at={0.1} />}
      <Quote mark={props.emphasis} align="center" size={props.quoteSize * (isTall ? 1.4 : 1.16)} width={isWide ? room.width * 0.82 : room.width} height={isWide ? 480 : isTall ? 900 : 480} maxLines={isTall ? 10 : 6} color={props.quoteColor} markColor={props.accent} at={0.4}>{props.quote}</Quote>
      <div style={{ display: "flex", flexDirection: "column", alignItems: "center", gap: 22 * unit }}>
        {props.author !== "" && <Enter at={1.1} from="grow" exit={0.9}><Avatar name={props.author} size={size} kind={props.portrait} color={props.accent} ring={8} ringColor={alpha(props.background, 0.9)} /></Enter>}
        <Enter at={1.25} exit={1} style={{ display: "flex", flexDirection: "column", alignItems: "center", gap: 4 * unit }}>
          {props.author !== "" && <Text as="heading" size={50} width={room.width} maxLines={1} align="center" color={props.authorColor}>{props.author}</Text>}
          {props.role !== "" && <Text size={38} width={room.width} maxLines={1} align="center" color={props.roleColor}>{props.role}</Text>}
        </Enter>
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "portrait") return <Portrait {...props} />;
  return props.layout === "centre" ? <Centred {...props} /> : <InCard {...props} />;
}
`;
