/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { Camera, Exit, KineticText, Marquee, Stage, WordHit, groundFor, mix, useBeats, useFrameSize, useTiming, wordGroups } from "scenewright/kit";

export const controls = {
  layout: "poster" as "poster" | "beats" | "bands",
  headline: "Ship the story, not the slides",
  headlineColor: "#f4f4f6",
  emphasis: "story",
  uppercase: true,
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;

/** The accent, as near to the background as the headline needs it to be read. */
const bandFor = (props: Props) => groundFor([props.headlineColor], props.accent, ...[0.25, 0.45, 0.65, 0.85].map((share) => mix(props.accent, props.background, share)), props.background);

/** A poster that builds itself word by word, as large as the frame. */
function Poster(props: Props) {
  return (
    <Stage color={props.background} accent={props.accent} variant="beam" light={[0.85, 0.2]}>
      <Camera push={0.04} style={{ position: "relative", height: "auto", width: "auto", transformOrigin: "0% 50%" }}>
        <KineticText emphasis={props.emphasis} uppercase={props.uppercase} color={props.headlineColor} accent={props.accent} hit="mask">{props.headline}</KineticText>
      </Camera>
    </Stage>
  );
}

/** One group of words at a time fills the frame; with each, the ground changes. */
function Beats(props: Props) {
  const { content, unit } = useFrameSize();
  const { linear } = useTiming();
  const groups = wordGroups(props.headline);
  const { starts, active } = useBeats(groups.length, { from: 0, to: 0.84, longest: 0.9 });
  const band = bandFor(props);
  const grounds = [props.background, band];
  const groundOf = (index: number) => (index < 0 ? props.background : groups.length > 1 && index === groups.length - 1 ? band : grounds[index % 2] ?? props.background);
  const ground = groundOf(active);
  const start = starts[Math.max(0, active)] ?? 0;
  const shown = active < 1 ? 1 : Math.min(1, linear(start - 0.02, 0.16));
  const edge = (1 - shown) * 100;
  const clip = ["inset(0 " + edge + "% 0 0)", "inset(" + edge + "% 0 0 0)", "inset(0 0 0 " + edge + "%)", "inset(0 0 " + edge + "% 0)"][Math.max(0, active) % 4];
  const from = (["scale", "up", "left", "scale", "right"] as const)[Math.max(0, active) % 5] ?? "scale";
  return (
    <Stage color={groundOf(active - 1)} accent={props.accent} variant="plain" grain={false} justify="center" backdrop={<div style={{ position: "absolute", inset: 0, background: ground, clipPath: clip }} />}>
      <Exit order={0.6}>
        <WordHit key={active} at={start} from={from} width={content.width / unit} height={(content.height / unit) * 0.9} uppercase={props.uppercase} color={props.headlineColor}>{groups[Math.max(0, active)] ?? ""}</WordHit>
      </Exit>
    </Stage>
  );
}

/** Turned bands of the phrase that run past; the one in the middle holds still and says it whole. */
function Bands(props: Props) {
  const { width, height, content, unit, isTall } = useFrameSize();
  const { enter, exit } = useTiming();
  const size = isTall ? 150 : 132;
  const pitch = size * 1.46;
  const count = Math.ceil((height / unit + (width / unit) * 0.24) / pitch / 2);
  const faint = mix(props.background, props.headlineColor, 0.34);
  const ink = props.headlineColor;
  const band = bandFor(props);
  const out = exit(0.7);
  const reach = Math.max(width, height) * 1.5;
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.5, 0.5]} justify="center" backdrop={
      <div style={{ position: "absolute", left: "50%", top: "50%", transform: "rotate(-7deg)" }}>
        {Array.from({ length: 2 * count + 1 }, (_, index) => index - count).filter((row) => Math.abs(row) > 0).map((row) => {
          const inn = enter(0.05 + Math.abs(row) * 0.07, 1.1);
          const side = row % 2 === 0 ? 1 : -1;
          return (
            <div key={row} style={{ position: "absolute", left: -reach / 2, top: (row * pitch + (row > 0 ? size * 0.5 : -size * 0.5) - size * 0.7) * unit, opacity: Math.min(1, inn) * (1 - out), transform: "translateX(" + side * (1 - inn) * 600 * unit + "px)" }}>
              <Marquee size={size} speed={side * 110} color={row % 3 === 0 ? props.accent : faint} outline uppercase={props.uppercase}>{props.headline}</Marquee>
            </div>
          );
        })}
      </div>
    }>
      <div style={{ transform: "rotate(-7deg) scaleX(" + Math.min(1, enter(0.2, 0.8)) + ") scaleY(" + (1 - out) + ")", width: width * 1.4, display: "grid", placeItems: "center", background: band, padding: 30 * unit + "px 0", boxShadow: "0 " + 30 * unit + "px " + 90 * unit + "px rgba(0,0,0,0.3)", flexShrink: 0 }}>
        <KineticText width={content.width / unit * (isTall ? 1 : 0.92)} height={(isTall ? 760 : 380)} uppercase={props.uppercase} color={ink} accent={ink} align="center" hit="scale" between={[0.1, 0.4]}>{props.headline}</KineticText>
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "beats") return <Beats {...props} />;
  return props.layout === "bands" ? <Bands {...props} /> : <Poster {...props} />;
}
`;
