/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Enter, Kicker, Orbit, Particles, Rule, Shape, Stage, Text, mix, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "orbit" as "orbit" | "editorial",
  kicker: "Small batch · slow roast",
  kickerColor: "#d39a5b",
  headline: "Brewline",
  headlineColor: "#f5e9da",
  headlineSize: 220,
  subline: "Coffee worth waking up for.",
  sublineColor: "#cbb49c",
  background: "#2b1a12",
  surface: "#3a251a",
  accent: "#d39a5b",
};

type Props = typeof controls;

/** Type to the left, a large ring of light that draws itself to the right (above, in a tall frame). */
function OrbitTitle(props: Props) {
  const { shape, unit, content } = useFrameSize();
  const isLong = props.headline.length + props.subline.length > 70;
  const place = isLong
    ? { wide: { x: 0.9, y: 0.46, size: 960 }, square: { x: 0.94, y: 0.08, size: 640 }, tall: { x: 0.78, y: 0.19, size: 920 } }[shape]
    : { wide: { x: 0.83, y: 0.5, size: 1040 }, square: { x: 0.83, y: 0.19, size: 760 }, tall: { x: 0.68, y: 0.3, size: 1040 } }[shape];
  const room = (shape === "wide" ? 0.53 : 1) * (content.width / unit);
  const backdrop = (
    <Camera push={0.07} drift={[-24, 0]}>
      <Orbit {...place} color={props.accent} inner={mix(props.background, props.surface, 0.5)} at={0.05} />
      <Particles count={26} color={mix(props.accent, props.headlineColor, 0.4)} />
    </Camera>
  );
  return (
    <Stage color={props.background} accent={props.accent} light={[place.x, place.y]} backdrop={backdrop} align={shape === "wide" ? "center" : "bottom"} gap={shape === "wide" ? 34 : 30}>
      <Kicker color={props.kickerColor} at={0.35} size={28} width={shape === "square" ? room * 0.6 : room}>{props.kicker}</Kicker>
      <AnimatedText as="display" by={props.headline.length > 24 ? "word" : "letter"} at={0.45} size={props.headlineSize * (shape === "tall" ? 1.15 : 1)} color={props.headlineColor} width={room} height={shape === "wide" ? 620 : shape === "tall" ? 760 : 440} maxLines={isLong ? 5 : 3}>
        {props.headline}
      </AnimatedText>
      <Rule color={props.accent} length={120} thickness={5} at={1} />
      {props.subline !== "" && (
        <AnimatedText by="line" reveal="blur" at={1.05} size={shape === "tall" ? 50 : 44} color={props.sublineColor} width={room} maxLines={4}>
          {props.subline}
        </AnimatedText>
      )}
    </Stage>
  );
}

/** A quiet page: an arch of colour, a hairline, large type low on the left. */
function EditorialTitle(props: Props) {
  const { shape, unit, content } = useFrameSize();
  const room = content.width / unit;
  const arch = { wide: { x: 0.79, y: 0.453, size: 580 }, square: { x: 0.84, y: 0.11, size: 500 }, tall: { x: 0.62, y: 0.3, size: 640 } }[shape];
  const backdrop = (
    <Camera push={0.03} drift={[0, -10]}>
      <Shape kind="ring" x={arch.x} y={arch.y - 0.03} size={arch.size * 1.5} color={props.accent} opacity={0.5} at={0.3} rise={60} />
      <Shape kind={shape === "square" ? "disc" : "arch"} {...arch} color={props.accent} at={0.05} rise={shape === "square" ? -200 : 420} />
      <Shape kind="disc" x={arch.x - arch.size / (shape === "wide" ? 3600 : 2200)} y={arch.y - (shape === "square" ? -0.16 : 0.13)} size={arch.size * 0.36} color={props.surface} at={0.35} rise={200} />
    </Camera>
  );
  return (
    <Stage color={props.background} accent={props.accent} light={[0.2, 0.1]} variant="plain" backdrop={backdrop} align="bottom" gap={40}>
      <AnimatedText as="display" by="word" at={0.4} every={0.09} size={props.headlineSize * 1.06} color={props.headlineColor} width={shape === "wide" ? room * 0.64 : room} height={shape === "wide" ? 640 : shape === "tall" ? 640 : 470} maxLines={5}>
        {props.headline}
      </AnimatedText>
      <Rule color={props.headlineColor} length={room} thickness={2} at={0.7} />
      <div style={{ width: "100%", display: "flex", flexDirection: shape === "wide" ? "row" : "column-reverse", justifyContent: "space-between", gap: 28 * unit }}>
        <Kicker color={props.kickerColor} at={1} rule={false} width={shape === "wide" ? room * 0.46 : room}>{props.kicker}</Kicker>
        {props.subline !== "" && (
          <Enter at={1.05}>
            <Text size={38} color={props.sublineColor} width={shape === "wide" ? room * 0.5 : room} align={shape === "wide" ? "right" : "left"}>{props.subline}</Text>
          </Enter>
        )}
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  return props.layout === "editorial" ? <EditorialTitle {...props} /> : <OrbitTitle {...props} />;
}
`;
