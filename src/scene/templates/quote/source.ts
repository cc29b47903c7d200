/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { Camera, Enter, Quote, QuoteMark, Rule, Shape, SpokenText, Stage, Text, Wipe, alpha, groundFor, mix, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "mark" as "mark" | "poster" | "spoken",
  quote: "Simplicity is the ultimate sophistication.",
  quoteColor: "#f4f4f6",
  quoteSize: 108,
  emphasis: "ultimate sophistication",
  author: "Leonardo da Vinci",
  authorColor: "#f4f4f6",
  role: "Painter, engineer",
  roleColor: "#a6abba",
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;

function Author({ props, at, ink, soft, width, align = "left" }: { props: Props; at: number; ink: string; soft: string; width: number; align?: "left" | "center" }) {
  const { unit } = useFrameSize();
  if (props.author === "" && props.role === "") return null;
  return (
    <Enter at={at} from="up" distance={40} exit={1} style={{ display: "flex", flexDirection: "column", gap: 6 * unit, alignItems: align === "center" ? "center" : "flex-start" }}>
      {props.author !== "" && <Text as="heading" size={52} width={width} maxLines={1} align={align} color={ink}>{props.author}</Text>}
      {props.role !== "" && <Text size={38} width={width} maxLines={1} align={align} color={soft}>{props.role}</Text>}
    </Enter>
  );
}

/** A large mark, the words to its right, the telling phrase marked by a pen. */
function Marked(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const mark = isWide ? 190 : 150;
  const width = isWide ? room.width - mark - 90 : room.width;
  const backdrop = (
    <Camera push={0.07} drift={[-30, 0]}>
      <Shape kind="disc" x={isWide ? 0.97 : 1} y={isWide ? 0.95 : 0.93} size={isTall ? 760 : 680} color={mix(props.background, props.accent, 0.16)} rise={220} />
      <Shape kind="ring" x={isWide ? 0.97 : 1} y={isWide ? 0.95 : 0.93} size={isTall ? 1040 : 960} color={props.accent} opacity={0.3} at={0.1} rise={220} />
    </Camera>
  );
  return (
    <Stage color={props.background} accent={props.accent} light={[0.15, 0.2]} backdrop={backdrop}>
      <div style={{ display: "flex", flexDirection: isWide ? "row" : "column", gap: (isWide ? 90 : 60) * unit }}>
        <div style={{ paddingTop: (isWide ? 16 : 0) * unit }}><QuoteMark size={mark} color={props.accent} at={0.05} /></div>
        <div style={{ display: "flex", flexDirection: "column", gap: (isTall ? 72 : 54) * unit }}>
          <Quote mark={props.emphasis} size={props.quoteSize * (isTall ? 1.4 : isWide ? 1.4 : 1.1)} width={width} height={isWide ? 640 : isTall ? 1000 : 560} maxLines={isTall ? 10 : 6} color={props.quoteColor} markColor={props.accent} at={0.3}>{props.quote}</Quote>
          <div style={{ display: "flex", alignItems: "center", gap: 30 * unit }}>
            {(props.author !== "" || props.role !== "") && <Rule color={props.accent} length={70} thickness={4} at={1.1} />}
            <Author props={props} at={1.15} ink={props.authorColor} soft={props.roleColor} width={width - 110} />
          </div>
        </div>
      </div>
    </Stage>
  );
}

/** The accent fills the frame; the words stand on it, centred, with marks cut off by the edges. */
function Poster(props: Props) {
  const { content, width, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const paper = props.quoteColor;
  const ground = groundFor([paper], props.accent, ...[0.25, 0.45, 0.65, 0.85].map((share) => mix(props.accent, props.background, share)), props.background);
  const faint = mix(ground, paper, 0.14);
  const big = (isTall ? 0.62 : 0.3) * (width / unit);
  const backdrop = (
    <Wipe to="circle" at={0} length={0.9} leaves={false} style={{ position: "absolute", inset: 0 }}>
      <div style={{ position: "absolute", inset: 0, background: "linear-gradient(160deg, " + mix(ground, "#ffffff", 0.06) + ", " + ground + " 50%, " + mix(ground, "#000000", 0.14) + ")" }} />
      <Camera push={0.1}>
        <div style={{ position: "absolute", left: -big * 0.16 * unit, top: -big * 0.1 * unit }}><QuoteMark size={big} color={faint} at={0.2} /></div>
        <div style={{ position: "absolute", right: -big * 0.16 * unit, bottom: -big * 0.1 * unit, transform: "rotate(180deg)" }}><QuoteMark size={big} color={faint} at={0.35} /></div>
      </Camera>
    </Wipe>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="plain" grain={false} backdrop={backdrop} justify="center" gap={isTall ? 80 : 56}>
      <Quote mark={props.emphasis} kind="underline" align="center" size={props.quoteSize * (isTall ? 1.3 : isWide ? 1.2 : 1)} width={isWide ? room * 0.82 : room} height={isWide ? 620 : isTall ? 1050 : 600} maxLines={isTall ? 10 : 6} color={paper} markColor={paper} at={0.45}>{props.quote}</Quote>
      <Author props={props} at={1.3} ink={paper} soft={alpha(paper, 0.78)} width={room} align="center" />
    </Stage>
  );
}

/** Words that light up as they are spoken, the mark above, who says them below. */
function Spoken(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.9, 0.9]} align="center" style={{ justifyContent: "space-between" }}>
      <QuoteMark size={isTall ? 130 : 104} color={props.accent} at={0.05} />
      <Camera push={0.03} style={{ position: "relative", height: "auto", width: "auto", transformOrigin: "0% 50%" }}>
        <SpokenText as="display" size={props.quoteSize * (isTall ? 1.5 : isWide ? 1.35 : 1.1)} width={isWide ? room.width * 0.94 : room.width} height={room.height - 300} maxLines={isTall ? 11 : 6} color={props.quoteColor}>{props.quote}</SpokenText>
      </Camera>
      <div style={{ display: "flex", alignItems: "center", gap: 30 * unit, minHeight: 50 * unit }}>
        {(props.author !== "" || props.role !== "") && <Rule color={props.accent} length={70} thickness={4} at={0.3} />}
        <Author props={props} at={0.35} ink={props.authorColor} soft={props.roleColor} width={room.width - 110} />
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "poster") return <Poster {...props} />;
  return props.layout === "spoken" ? <Spoken {...props} /> : <Marked {...props} />;
}
`;
