/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Arrow, Camera, Card, Cursor, Enter, Flood, Icon, Marquee, Pill, Ripples, Shape, Stage, Text, alpha, groundFor, isDark, mix, readableOn, useFrameSize, usePress, useTiming } from "scenewright/kit";

export const controls = {
  layout: "button" as "button" | "poster" | "address" | "card",
  headline: "Start today",
  headlineColor: "#f4f4f6",
  headlineSize: 168,
  subline: "It takes a minute.",
  sublineColor: "#a6abba",
  button: "Get started",
  buttonColor: "#7c8cff",
  buttonTextColor: "#0b0c11",
  url: "example.com",
  urlColor: "#f4f4f6",
  background: "#0f1016",
  accent: "#7c8cff",
  leavesAtEnd: false,
};

const pressAt = 2;

type Props = typeof controls;

/** A statement, a button that gets pressed, light that answers. */
function ButtonCall(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const scale = isTall ? 1.2 : 1;
  const leaves = props.leavesAtEnd;
  const press = usePress(pressAt);
  const hasButton = props.button !== "";
  const backdrop = (
    <Camera push={0.06}>
      <Ripples x={0.5} y={hasButton ? 0.64 : 0.5} color={props.accent} on={props.background} {...(hasButton ? { at: pressAt } : {})} />
    </Camera>
  );
  return (
    <Stage color={props.background} accent={props.accent} light={[0.5, hasButton ? 0.72 : 0.5]} backdrop={backdrop} justify="center" gap={isWide ? 40 : 46}>
      <AnimatedText as="display" by="word" at={0.15} leaves={leaves} size={props.headlineSize * scale} color={props.headlineColor} width={isWide ? room * 0.84 : room} height={isWide ? 470 : 700} maxLines={4} align="center">
        {props.headline}
      </AnimatedText>
      {props.subline !== "" && (
        <AnimatedText by="line" reveal="blur" at={0.6} leaves={leaves} size={42 * scale} color={props.sublineColor} width={isWide ? room * 0.6 : room * 0.94} maxLines={3} align="center">
          {props.subline}
        </AnimatedText>
      )}
      {hasButton && (
        <Enter at={0.85} from="grow" exit={leaves ? 0.7 : false} style={{ position: "relative", marginTop: 20 * unit }}>
          <div style={{ transform: "scale(" + (1 - 0.06 * press) + ")" }}>
            <Pill color={props.buttonColor} textColor={props.buttonTextColor} size={46 * scale} icon={<Icon name="arrow-right" size={46 * scale} color={props.buttonTextColor} stroke={2.4} />}>{props.button}</Pill>
          </div>
          <Cursor at={pressAt} ripple={props.buttonTextColor} />
        </Enter>
      )}
      {props.url !== "" && (
        <Enter at={1.15} exit={leaves ? 1 : false} style={{ marginTop: 16 * unit }}>
          <Text as="heading" size={(hasButton ? 38 : 56) * scale} color={props.urlColor} align="center" maxLines={1}>{props.url}</Text>
        </Enter>
      )}
    </Stage>
  );
}

/** The accent floods the frame; large words to the left, a band of the button's words along the lower edge. */
function PosterCall(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const { enter } = useTiming();
  const room = content.width / unit;
  const leaves = props.leavesAtEnd;
  const press = usePress(pressAt);
  const ink = props.headlineColor;
  const ground = groundFor([ink], props.accent, ...[0.25, 0.45, 0.65, 0.85].map((share) => mix(props.accent, props.background, share)), props.background);
  const band = props.button === "" ? props.url : props.button;
  const up = Math.min(1, enter(0.9, 0.9));
  const backdrop = (
    <>
      <Flood x={0} y={1} color={ground} at={0} length={1.2} />
      <Camera push={0.08} drift={[-20, 0]}>
        <Shape kind="ring" x={isWide ? 0.94 : 0.96} y={isWide ? 0.2 : 0.1} size={720} color={mix(ground, ink, 0.3)} opacity={0.7} at={0.4} />
        <Shape kind="ring" x={isWide ? 0.94 : 0.96} y={isWide ? 0.2 : 0.1} size={1060} color={mix(ground, ink, 0.3)} opacity={0.4} at={0.5} />
      </Camera>
      {band !== "" && (
        <div style={{ position: "absolute", left: 0, bottom: 0, transform: "translateY(" + (1 - up) * 100 + "%)" }}>
          <Marquee size={isTall ? 76 : 66} speed={120} color={props.headlineColor} background={props.background}>{band}</Marquee>
        </div>
      )}
    </>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="plain" backdrop={backdrop} gap={isTall ? 50 : 36} style={{ paddingBottom: (isTall ? 260 : 180) * unit }}>
      <AnimatedText as="display" by="word" at={0.45} leaves={leaves} size={props.headlineSize * (isTall ? 1.35 : isWide ? 1.36 : 1.2)} color={ink} width={isWide ? room * 0.92 : room} height={isWide ? 500 : isTall ? 900 : 460} maxLines={isTall ? 5 : 3}>
        {props.headline}
      </AnimatedText>
      {props.subline !== "" && <AnimatedText by="line" reveal="blur" at={0.8} leaves={leaves} size={isTall ? 54 : 48} color={ink} width={isWide ? room * 0.6 : room} maxLines={3}>{props.subline}</AnimatedText>}
      <div style={{ display: "flex", flexDirection: isTall ? "column" : "row", alignItems: isTall ? "flex-start" : "center", gap: 40 * unit, marginTop: 14 * unit }}>
        {props.button !== "" && (
          <Enter at={1.05} from="left" distance={120} exit={leaves ? 0.7 : false} style={{ position: "relative" }}>
            <div style={{ transform: "scale(" + (1 - 0.06 * press) + ")" }}>
              <Pill color={ink} textColor={ground} size={isTall ? 52 : 44} glow={false} maxWidth={isTall ? room : room * 0.5} icon={<Icon name="arrow-right" size={44} color={ground} stroke={2.6} />}>{props.button}</Pill>
            </div>
            <Cursor at={pressAt} color={ink} ripple={ink} />
          </Enter>
        )}
        {props.url !== "" && <Enter at={1.25} exit={leaves ? 1 : false}><Text as="heading" size={isTall ? 50 : 42} width={isTall ? room : room * 0.42} maxLines={1} color={ink}>{props.url}</Text></Enter>}
      </div>
    </Stage>
  );
}

/** Where to go, as wide as the frame, with an arrow that points at it. */
function AddressCall(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const leaves = props.leavesAtEnd;
  const goal = props.url === "" ? props.headline : props.url;
  const above = props.url === "" ? props.subline : props.headline;
  const below = props.url === "" ? "" : props.subline;
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.9, 0.85]} style={{ justifyContent: "center" }} gap={isTall ? 60 : 40} backdrop={
      <Camera push={0.06}>
        <Shape kind="ring" x={1} y={isTall ? 0.86 : 1} size={900} color={props.accent} opacity={0.4} />
      </Camera>
    }>
      <div style={{ display: "flex", alignItems: "flex-end", gap: 50 * unit }}>
        <AnimatedText as="heading" at={0.15} leaves={leaves} size={Math.min(92, props.headlineSize * 0.56) * (isTall ? 1.1 : 1)} color={props.headlineColor} width={isWide ? room * 0.6 : room * 0.78} maxLines={isTall ? 4 : 2}>{above}</AnimatedText>
        <Arrow kind="curved" width={isWide ? 230 : 170} turn={isWide ? 38 : 62} color={props.accent} at={0.7} />
      </div>
      <Camera push={0.03} style={{ position: "relative", height: "auto", width: "auto", transformOrigin: "0% 50%" }}>
        <AnimatedText as="display" by="letter" at={0.5} leaves={leaves} size={isTall ? 300 : 330} color={props.url === "" ? props.accent : props.urlColor} width={room} height={isTall ? 520 : 400} maxLines={2}>{goal}</AnimatedText>
      </Camera>
      <div style={{ display: "flex", flexDirection: isTall ? "column" : "row", alignItems: isTall ? "flex-start" : "center", gap: 40 * unit }}>
        {props.button !== "" && <Enter at={1.05} from="up" exit={leaves ? 0.7 : false}><Pill color={props.buttonColor} textColor={props.buttonTextColor} size={isTall ? 46 : 40} maxWidth={isTall ? room : room * 0.5}>{props.button}</Pill></Enter>}
        {below !== "" && <Enter at={1.2} exit={leaves ? 1 : false}><Text size={isTall ? 46 : 42} width={isTall ? room : room * 0.44} maxLines={2} color={props.sublineColor}>{below}</Text></Enter>}
      </div>
    </Stage>
  );
}

/** A card to keep: the words, a line, where to go and the button, on a tilted panel. */
function CardCall(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const { seconds } = useTiming();
  const room = content.width / unit;
  const leaves = props.leavesAtEnd;
  const press = usePress(pressAt);
  const width = isWide ? 1180 : room;
  const padding = isTall ? 76 : 84;
  const inside = width - 2 * padding;
  const inks = [props.headlineColor, ...(props.subline === "" ? [] : [props.sublineColor]), ...(props.url === "" ? [] : [props.urlColor])];
  const ground = groundFor(inks, isDark(props.background) ? mix(props.background, "#ffffff", 0.08) : "#ffffff", props.background, mix(props.background, "#000000", 0.6));
  const ink = props.headlineColor;
  const tilt = Math.sin(seconds * 0.7) * 0.7 - 2;
  return (
    <Stage color={props.background} accent={props.accent} light={[0.5, 0.9]} justify="center" backdrop={
      <Camera push={0.1}>
        <Shape kind="disc" x={isWide ? 0.2 : 0.1} y={isTall ? 0.26 : 0.24} size={520} color={props.accent} rise={260} />
        <Shape kind="disc" x={isWide ? 0.82 : 0.92} y={isTall ? 0.74 : 0.8} size={380} color={mix(props.accent, props.background, 0.45)} rise={320} at={0.1} />
      </Camera>
    }>
      <Enter at={0.1} from="up" distance={260} length={1.2} exit={leaves ? 0.8 : false}>
        <div style={{ transform: "rotate(" + tilt + "deg)" }}>
          <Card color={ground} on={props.background} width={width} padding={padding}>
            <div style={{ display: "flex", flexDirection: "column", gap: (isTall ? 50 : 36) * unit }}>
              <AnimatedText as="display" at={0.45} leaves={false} size={props.headlineSize * (isTall ? 0.84 : 0.74)} color={ink} width={inside} height={isTall ? 520 : 300} maxLines={isTall ? 5 : 3}>{props.headline}</AnimatedText>
              {props.subline !== "" && <Text size={isTall ? 46 : 42} width={inside} maxLines={3} color={props.sublineColor}>{props.subline}</Text>}
              <div style={{ height: 2 * unit, background: alpha(ink, 0.14) }} />
              <div style={{ display: "flex", flexDirection: isTall ? "column" : "row", alignItems: isTall ? "flex-start" : "center", justifyContent: "space-between", gap: 34 * unit }}>
                {props.url !== "" && (
                  <div style={{ display: "flex", alignItems: "center", gap: 20 * unit }}>
                    <Icon name="globe" size={42} color={readableOn(ground, props.accent, ink)} />
                    <Text as="heading" size={isTall ? 46 : 40} width={isTall || props.button === "" ? inside - 70 : inside * 0.48} maxLines={1} color={props.urlColor}>{props.url}</Text>
                  </div>
                )}
                {props.button !== "" && (
                  <div style={{ position: "relative" }}>
                    <div style={{ transform: "scale(" + (1 - 0.06 * press) + ")" }}>
                      <Pill color={props.buttonColor} textColor={props.buttonTextColor} size={isTall ? 44 : 36} maxWidth={isTall || props.url === "" ? inside : inside * 0.46}>{props.button}</Pill>
                    </div>
                    <Cursor at={pressAt} ripple={props.buttonTextColor} color={isDark(ground) ? "#ffffff" : "#16161a"} />
                  </div>
                )}
              </div>
            </div>
          </Card>
        </div>
      </Enter>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "poster") return <PosterCall {...props} />;
  if (props.layout === "address") return <AddressCall {...props} />;
  return props.layout === "card" ? <CardCall {...props} /> : <ButtonCall {...props} />;
}
`;
