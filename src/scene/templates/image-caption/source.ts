import { pictureSubjects } from "./picture-of";

const subjects = pictureSubjects.map((subject) => `"${subject}"`).join(" | ");

/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AnimatedText, Camera, Enter, Kicker, Picture, Rule, Stage, Text, Wipe, alpha, groundFor, isDark, mix, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "full" as "full" | "split" | "card",
  image: "",
  picture: "mountains" as ${subjects},
  pictureSeed: 1,
  kicker: "Out there",
  kickerColor: "#7c8cff",
  headline: "Go where you've never been",
  headlineColor: "#f4f4f6",
  headlineSize: 108,
  caption: "Pack light. See more.",
  captionColor: "#a6abba",
  accent: "#7c8cff",
  background: "#0f1016",
};

type Props = typeof controls;

const pictureOf = (props: Props) => (props.image !== "" ? { src: props.image } : { subject: props.picture, seed: props.pictureSeed, background: props.background, accent: props.accent });

function Words({ props, caption, width, height, scale, lines }: { props: Props; caption: string; width: number; height: number; scale: number; lines: number }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 26 * unit }}>
      {props.kicker !== "" && <Kicker color={props.kickerColor} at={0.45} size={26} width={width}>{props.kicker}</Kicker>}
      {props.headline !== "" && <AnimatedText as="display" at={0.5} size={props.headlineSize * scale} color={props.headlineColor} width={width} height={height} maxLines={lines}>{props.headline}</AnimatedText>}
      {caption !== "" && <AnimatedText by="line" reveal="blur" at={1} size={40} color={props.captionColor} width={width} maxLines={3}>{caption}</AnimatedText>}
    </div>
  );
}

/** The picture fills the frame; the words stand low on its darkened (lightened) foot. */
function Full(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = content.width / unit;
  const hasWords = props.headline !== "" || props.caption !== "" || props.kicker !== "";
  const foot = isWide ? 66 : isTall ? 48 : 60;
  const veil = isDark(props.background) ? mix(props.background, "#000000", 0.35) : props.background;
  const backdrop = (
    <>
      <Wipe to="up" at={0} length={1} style={{ position: "absolute", inset: 0 }}><Picture {...pictureOf(props)} pan={[-50, -10]} zoom={0.12} /></Wipe>
      {hasWords && <div style={{ position: "absolute", inset: 0, background: "linear-gradient(0deg, " + [0.96, 0.9, 0.72, 0.42, 0.16, 0].map((share, index) => alpha(veil, share) + " " + (index * foot) / 5 + "%").join(", ") + ")" }} />}
    </>
  );
  return (
    <Stage color={props.background} accent={props.accent} variant="plain" backdrop={backdrop} align="bottom">
      <Words props={props} caption={props.caption} width={isWide ? room * 0.72 : room} height={isWide ? 300 : isTall ? 520 : 330} scale={isTall ? 1.1 : 1} lines={isTall ? 4 : 2} />
    </Stage>
  );
}

/** The picture fills one side, cut at a slant; the words have the other. */
function Split(props: Props) {
  const { width, height, content, unit, safe, isWide, isTall } = useFrameSize();
  const panel = isWide ? { width: width * 0.54, height } : { width, height: height * (isTall ? 0.54 : 0.5) };
  const room = (isWide ? width - panel.width - safe.x - 40 * unit : content.width) / unit;
  const slant = isWide ? "polygon(13% 0, 100% 0, 100% 100%, 0 100%)" : "polygon(0 0, 100% 0, 100% 92%, 0 100%)";
  const backdrop = (
    <Wipe to={isWide ? "left" : "down"} at={0} length={1.1} style={{ position: "absolute", right: 0, top: 0, width: panel.width, height: panel.height }}>
      <div style={{ clipPath: slant }}><Picture {...pictureOf(props)} width={panel.width / unit} height={panel.height / unit} zoom={0.12} pan={[-30, 0]} /></div>
    </Wipe>
  );
  return (
    <Stage color={props.background} accent={props.accent} light={[0.1, 0.9]} backdrop={backdrop}>
      <div style={{ position: "absolute", left: safe.x, display: "flex", flexDirection: "column", justifyContent: "center", gap: 34 * unit, ...(isWide ? { top: 0, bottom: 0 } : { top: panel.height, height: height - panel.height }) }}>
        <Words props={props} caption={props.caption} width={room} height={isWide ? 560 : isTall ? 440 : 250} scale={isTall ? 1.05 : isWide ? 0.92 : 0.8} lines={isWide ? 5 : 3} />
        {isWide && <Rule color={props.accent} length={110} thickness={6} at={1.1} />}
      </div>
    </Stage>
  );
}

/** A print on the wall, a little tilted, its caption on the white below. */
function AsCard(props: Props) {
  const { content, unit, isWide, isTall } = useFrameSize();
  const room = { width: content.width / unit, height: content.height / unit };
  const print = isWide ? { width: 860, height: 620 } : isTall ? { width: 860, height: 900 } : { width: 760, height: 520 };
  const edge = 34;
  const white = isDark(props.background) ? mix(props.background, "#ffffff", 0.92) : "#ffffff";
  const paper = props.caption === "" ? white : groundFor([props.captionColor], white, mix(props.background, props.captionColor, 0.12), props.background);
  const side = isWide ? room.width - print.width - 2 * edge - 110 : room.width;
  return (
    <Stage color={props.background} accent={props.accent} variant="mesh" light={[0.15, 0.2]}>
      <div style={{ width: "100%", display: "flex", flexDirection: isWide ? "row" : "column", alignItems: "center", justifyContent: "space-between", gap: (isTall ? 90 : 44) * unit }}>
        <Enter at={0.05} from="up" distance={240} length={1.2} exit={0.8}>
          <div style={{ transform: "rotate(-2.5deg)", padding: edge * unit + "px " + edge * unit + "px " + (props.caption === "" ? edge : 0) * unit + "px", background: paper, borderRadius: 10 * unit, boxShadow: "0 " + 40 * unit + "px " + 100 * unit + "px " + alpha("#000000", 0.32) }}>
            <Picture {...pictureOf(props)} width={print.width} height={print.height} zoom={0.14} pan={[-30, 0]} radius={4} />
            {props.caption !== "" && <div style={{ height: 104 * unit, display: "grid", alignItems: "center" }}><Text size={36} width={print.width} maxLines={1} align="center" color={props.captionColor}>{props.caption}</Text></div>}
          </div>
        </Enter>
        <Camera push={0.02} style={{ position: "relative", height: "auto", width: side * unit, transformOrigin: "0% 50%" }}>
          <Words props={props} caption="" width={side} height={isWide ? 600 : isTall ? 360 : 150} scale={isWide ? 0.9 : isTall ? 1 : 0.7} lines={isWide ? 5 : isTall ? 3 : 2} />
        </Camera>
      </div>
    </Stage>
  );
}

export default function Scene(props: Props) {
  if (props.layout === "split") return <Split {...props} />;
  return props.layout === "card" ? <AsCard {...props} /> : <Full {...props} />;
}
`;
