import { storyFeelings, storyPlaces } from "@/domain/story";

const union = (names: readonly string[]) => names.map((name) => `"${name}"`).join(" | ");

/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AbsoluteFill } from "remotion";
import { AnimatedText, Enter, Kicker, StoryPicture, alpha, useFrameSize } from "scenewright/kit";

export const controls = {
  layout: "veil" as "veil" | "card" | "foot",
  kicker: "",
  headline: "Once upon a hill",
  headlineSize: 132,
  subline: "",
  ink: "#2c2620",
  paper: "#fdf7ea",
  place: "meadow" as ${union(storyPlaces)},
  time: "day" as "dawn" | "day" | "dusk" | "night",
  weather: "clear" as "clear" | "cloudy" | "rain" | "snow" | "wind" | "fog",
  season: "summer" as "spring" | "summer" | "autumn" | "winter",
  feeling: "happy" as ${union(storyFeelings)},
  style: "paper-cut" as "paper-cut" | "watercolor" | "line" | "night",
  cast: [{ species: "fox", clothing: "" }],
  things: [""],
  seed: 1,
};

type Props = typeof controls;

function Words({ props, width, height }: { props: Props; width: number; height: number }) {
  const { unit, isTall } = useFrameSize();
  return (
    <div style={{ display: "flex", flexDirection: "column", alignItems: "center", gap: 22 * unit }}>
      {props.kicker !== "" && <Kicker color={alpha(props.ink, 0.78)} at={0.3} size={28} width={width} rule={false}>{props.kicker}</Kicker>}
      {props.headline !== "" && <AnimatedText as="display" at={0.4} size={props.headlineSize} color={props.ink} width={width} height={height} maxLines={isTall ? 4 : 3} align="center">{props.headline}</AnimatedText>}
      {props.subline !== "" && <AnimatedText as="body" by="line" at={1} size={42} color={alpha(props.ink, 0.84)} width={width} maxLines={2} align="center">{props.subline}</AnimatedText>}
    </div>
  );
}

export default function Illustration(props: Props) {
  const { layout, kicker, headline, headlineSize, subline, ink, paper, ...drawn } = props;
  const { width, height, unit, isTall } = useFrameSize();
  const room = (width * (isTall ? 0.84 : 0.78)) / unit;
  const hasWords = kicker !== "" || headline !== "" || subline !== "";
  const isFoot = layout === "foot" && hasWords;
  const foot = height * (isTall ? 0.3 : 0.32);
  return (
    <AbsoluteFill style={{ background: paper }}>
      <StoryPicture {...drawn} height={(isFoot ? height - foot : height) / unit} textSpace={hasWords && !isFoot ? "top" : "none"} pan={[-60, 0]} zoom={0.1} />
      {hasWords && layout === "veil" && (
        <AbsoluteFill style={{ background: "linear-gradient(180deg, " + [0.96, 0.92, 0.78, 0.42, 0.14, 0].map((share, index) => alpha(paper, share) + " " + index * (isTall ? 10 : 13) + "%").join(", ") + ")", alignItems: "center", paddingTop: height * (isTall ? 0.09 : 0.07) }}>
          <Words props={props} width={room} height={isTall ? 420 : 280} />
        </AbsoluteFill>
      )}
      {hasWords && layout === "card" && (
        <AbsoluteFill style={{ alignItems: "center", paddingTop: height * (isTall ? 0.09 : 0.07) }}>
          <Enter from="up" at={0.1}>
            <div style={{ padding: 44 * unit + "px " + 64 * unit + "px", borderRadius: 30 * unit, background: alpha(paper, 0.95), boxShadow: "0 " + 14 * unit + "px " + 50 * unit + "px " + alpha(ink, 0.28) }}>
              <Words props={props} width={room - 160} height={isTall ? 340 : 220} />
            </div>
          </Enter>
        </AbsoluteFill>
      )}
      {isFoot && (
        <div style={{ position: "absolute", left: 0, right: 0, bottom: 0, height: foot, background: paper, boxShadow: "0 " + -8 * unit + "px " + 40 * unit + "px " + alpha(ink, 0.2), display: "flex", alignItems: "center", justifyContent: "center" }}>
          <Words props={props} width={room} height={foot / unit - 170} />
        </div>
      )}
    </AbsoluteFill>
  );
}
`;
