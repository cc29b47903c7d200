/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Divider, Enter, Kicker, Orbit, Particles, Rays, RingText, Rule, Seal, Shape, Stage, Text, Wipe, alpha, groundFor, mix, readableOn, useFrameSize, useTiming } from "scenewright/kit";

export const controls = {
  layout: "orbit" as "orbit" | "editorial" | "poster" | "split" | "cropped" | "stamp",
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
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.35} size={28} width={shape === "square" ? room * 0.6 : room}>{props.kicker}</Kicker>}
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
        {props.kicker !== "" && <Kicker color={props.kickerColor} at={1} rule={false} width={shape === "wide" ? room * 0.46 : room}>{props.kicker}</Kicker>}
        {props.subline !== "" && (
          <Enter at={1.05}>
            <Text size={38} color={props.sublineColor} width={shape === "wide" ? room * 0.5 : room} align={shape === "wide" ? "right" : "left"}>{props.subline}</Text>
          </Enter>
        )}
      </div>
    </Stage>
  );
}

/** Centred in a frame, with rays behind: a poster on a wall. */
function PosterTitle(props: Props) {
  const { shape, unit, content } = useFrameSize();
  const { enter, exit } = useTiming();
  const room = content.width / unit;
  const isTall = shape === "tall";
  const drawn = Math.min(1, enter(0.1, 1.3)) * (1 - exit(0.9));
  const edge = (vertical: boolean, far: boolean) => ({ position: "absolute" as const, background: alpha(props.accent, 0.7), ...(vertical ? { top: 46 * unit, bottom: 46 * unit, width: 3 * unit, [far ? "right" : "left"]: 46 * unit, transform: "scaleY(" + drawn + ")" } : { left: 46 * unit, right: 46 * unit, height: 3 * unit, [far ? "bottom" : "top"]: 46 * unit, transform: "scaleX(" + drawn + ")" }) });
  const backdrop = (
    <>
      <Rays color={mix(props.accent, props.surface, 0.2)} y={0.52} strength={0.22} />
      {[[false, false], [false, true], [true, false], [true, true]].map(([vertical, far], index) => <div key={index} style={edge(vertical === true, far === true)} />)}
    </>
  );
  return (
    <Stage color={props.background} accent={props.accent} light={[0.5, 0.5]} backdrop={backdrop} justify="center" gap={isTall ? 48 : 34}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.3} size={30} rule={false} width={room * 0.86}>{props.kicker}</Kicker>}
      <Camera push={0.05} style={{ position: "relative", height: "auto", width: "auto" }}>
        <AnimatedText as="display" by={props.headline.length > 18 ? "word" : "letter"} reveal="drop" at={0.4} size={props.headlineSize * (isTall ? 1.3 : 1.35)} color={props.headlineColor} width={room * (shape === "wide" ? 0.92 : 0.96)} height={shape === "wide" ? 560 : isTall ? 900 : 560} maxLines={isTall ? 5 : 3} align="center">
          {props.headline}
        </AnimatedText>
      </Camera>
      <Divider color={props.accent} width={340} at={0.9} />
      {props.subline !== "" && (
        <AnimatedText by="line" reveal="blur" at={1.05} size={isTall ? 50 : 44} color={props.sublineColor} width={room * 0.8} maxLines={3} align="center">
          {props.subline}
        </AnimatedText>
      )}
    </Stage>
  );
}

/** A field of colour that holds the first letter as large as it goes; the name stands beside it (below, in a tall frame). */
function SplitTitle(props: Props) {
  const { shape, unit, width, height, content, safe } = useFrameSize();
  const isWide = shape === "wide";
  const panel = isWide ? { width: width * 0.42, height } : { width, height: height * (shape === "tall" ? 0.46 : 0.42) };
  const ink = readableOn(props.accent, props.background, props.headlineColor);
  const letter = (Array.from(props.headline.trim())[0] ?? "").toLocaleUpperCase();
  const size = Math.min(panel.width, panel.height) * (isWide ? 1.25 : 1.3) / unit;
  const room = (isWide ? width - panel.width - safe.x - 100 * unit : content.width) / unit;
  const backdrop = (
    <Wipe to={isWide ? "up" : "down"} at={0} length={1} style={{ position: "absolute", left: 0, top: 0, width: panel.width, height: panel.height, overflow: "hidden" }}>
      <div style={{ position: "absolute", inset: 0, background: "linear-gradient(165deg, " + mix(props.accent, "#ffffff", 0.14) + ", " + props.accent + " 52%, " + mix(props.accent, "#000000", 0.14) + ")" }} />
      <Camera push={0.1} drift={[0, -20]}>
        <Shape kind="ring" x={isWide ? 0.42 * 0.5 : 0.5} y={isWide ? 0.5 : panel.height / height / 2} size={Math.min(panel.width, panel.height) / unit * 0.92} color={mix(props.accent, ink, 0.3)} opacity={0.8} at={0.35} />
        <div style={{ position: "absolute", inset: 0, display: "grid", placeItems: "center", overflow: "hidden" }}>
          <AnimatedText as="display" by="letter" at={0.35} size={size * 0.62} width={size} color={ink} align="center" maxLines={1}>{letter}</AnimatedText>
        </div>
      </Camera>
    </Wipe>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="plain" backdrop={backdrop}>
      <div style={{ position: "absolute", display: "flex", flexDirection: "column", justifyContent: "center", gap: (isWide ? 34 : 30) * unit, ...(isWide ? { left: panel.width + 100 * unit, top: 0, bottom: 0 } : { left: safe.x, top: panel.height, height: height - panel.height }) }}>
        {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.5} size={28} width={room}>{props.kicker}</Kicker>}
        <AnimatedText as="display" at={0.6} size={props.headlineSize * (shape === "tall" ? 1.1 : 0.9)} color={props.headlineColor} width={room} height={isWide ? 600 : shape === "tall" ? 560 : 300} maxLines={5}>
          {props.headline}
        </AnimatedText>
        <Rule color={props.surface === props.background ? props.accent : mix(props.surface, props.accent, 0.7)} length={110} thickness={6} at={1} />
        {props.subline !== "" && (
          <AnimatedText by="line" reveal="blur" at={1.1} size={shape === "tall" ? 46 : 40} color={props.sublineColor} width={room} maxLines={4}>
            {props.subline}
          </AnimatedText>
        )}
      </div>
    </Stage>
  );
}

/** The name wider than the safe area, cut off by the frame's lower edge; the small words hang at the top. */
function CroppedTitle(props: Props) {
  const { shape, unit, width, height, content } = useFrameSize();
  const isWide = shape === "wide";
  const room = content.width / unit;
  const scale = props.headlineSize / 220;
  const full = width / unit * 1.01;
  // Long ones stand on several lines, letters as wide as they are high counted as two.
  const long = [...props.headline].reduce((sum, letter) => sum + (letter > "\\u2e80" ? 2 : 1), 0);
  const backdrop = (
    <>
      <Camera push={0.04} drift={[0, -20]}>
        <Shape kind="disc" x={isWide ? 0.78 : 0.76} y={isWide ? 0.36 : shape === "tall" ? 0.5 : 0.46} size={(isWide ? 0.56 : shape === "tall" ? 0.72 : 0.42) * (isWide ? height : width) / unit} color={props.accent} at={0.1} rise={340} />
        <Shape kind="disc" x={isWide ? 0.66 : shape === "tall" ? 0.44 : 0.58} y={isWide ? 0.52 : shape === "tall" ? 0.6 : 0.54} size={(isWide ? 0.2 : shape === "tall" ? 0.26 : 0.16) * (isWide ? height : width) / unit} color={mix(props.surface, props.accent, 0.35)} at={0.3} rise={240} />
      </Camera>
      <div style={{ position: "absolute", left: 0, right: 0, bottom: 0, display: "grid", placeItems: "center" }}>
        <Camera push={0.03} style={{ position: "relative", height: "auto", width: "auto", transformOrigin: "50% 100%" }}>
          <AnimatedText as="display" by="letter" at={0.35} size={Math.min(900 * scale, long > 14 ? (isWide ? 320 : 230) : full / (long * 0.4))} width={long > 14 ? room : full} color={props.headlineColor} align="center" maxLines={long > 14 ? 4 : 1} height={height / unit * (long > 14 ? (isWide ? 0.62 : 0.5) : 1.4)} style={{ marginBottom: long > 14 ? "0.1em" : "-0.2em" }}>
            {props.headline}
          </AnimatedText>
        </Camera>
      </div>
    </>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="plain" backdrop={backdrop} align="top" gap={26}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.6} size={28} width={room * (isWide ? 0.5 : 1)}>{props.kicker}</Kicker>}
      {props.subline !== "" && (
        <AnimatedText as="heading" at={0.8} size={shape === "tall" ? 76 : 62} color={props.sublineColor} width={room * (isWide ? 0.46 : 0.94)} maxLines={4}>
          {props.subline}
        </AnimatedText>
      )}
    </Stage>
  );
}

/** A stamp in the middle, its small words set around the edge. */
function StampTitle(props: Props) {
  const { shape, unit, width, height } = useFrameSize();
  const size = shape === "wide" ? 900 : shape === "tall" ? 960 : 920;
  const small = [{ text: props.kicker, color: props.kickerColor }, { text: props.subline, color: props.sublineColor }].filter(({ text }) => text !== "");
  const face = groundFor([props.headlineColor, ...small.map(({ color }) => color)], props.accent, props.surface, props.background, mix(props.accent, "#000000", 0.7), mix(props.accent, "#ffffff", 0.9));
  const backdrop = (
    <Camera push={0.08}>
      <Shape kind="ring" x={0.5} y={0.5} size={size * 1.3} color={mix(props.accent, props.surface, 0.4)} opacity={0.6} at={0.2} rise={0} />
      <Shape kind="ring" x={0.5} y={0.5} size={size * 1.62} color={mix(props.accent, props.surface, 0.6)} opacity={0.4} at={0.3} rise={0} />
      <Shape kind="ring" x={0.5} y={0.5} size={Math.max(size * 1.98, Math.min(width, height) / unit)} color={mix(props.accent, props.surface, 0.8)} opacity={0.3} at={0.4} rise={0} />
    </Camera>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.5, 0.5]} backdrop={backdrop} justify="center">
      <Seal size={size} color={face} edge={props.accent} at={0.15}>
        <div style={{ position: "relative", display: "grid", placeItems: "center", width: size * unit, height: size * unit }}>
          {small.length > 0 && <div style={{ position: "absolute" }}><RingText size={size * 0.8} letters={36} color={small.map(({ color }) => color)} at={0.5}>{small.map(({ text }) => text)}</RingText></div>}
          <AnimatedText as="display" by="word" at={0.6} size={props.headlineSize * 0.95} color={props.headlineColor} width={size * 0.58} height={size * 0.46} maxLines={3} align="center">
            {props.headline}
          </AnimatedText>
        </div>
      </Seal>
    </Stage>
  );
}

export default function Scene(props: Props) {
  switch (props.layout) {
    case "editorial":
      return <EditorialTitle {...props} />;
    case "poster":
      return <PosterTitle {...props} />;
    case "split":
      return <SplitTitle {...props} />;
    case "cropped":
      return <CroppedTitle {...props} />;
    case "stamp":
      return <StampTitle {...props} />;
    default:
      return <OrbitTitle {...props} />;
  }
}
`;
