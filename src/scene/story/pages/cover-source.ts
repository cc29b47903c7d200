/** A story's cover as text; its literals are the defaults of its controls. */
export const coverSource = `import { AbsoluteFill } from "remotion";
import { AnimatedText, Picture, StoryPicture, Text, alpha, useFrameSize } from "scenewright/kit";

export const controls = {
  title: "",
  subtitle: "",
  picture: "",
  paper: "#fdf7ea",
  ink: "#2c2620",
  place: "meadow",
  time: "day" as "dawn" | "day" | "dusk" | "night",
  weather: "clear" as "clear" | "cloudy" | "rain" | "snow" | "wind" | "fog",
  season: "summer" as "spring" | "summer" | "autumn" | "winter",
  feeling: "happy",
  style: "watercolor" as "paper-cut" | "watercolor" | "line" | "night",
  cast: [{ species: "child", name: "", pronoun: "they", age: 5, hair: "", eyes: "", skin: "", build: "", clothing: "", pose: "stand" }],
  things: [""],
  seed: 1,
};

export default function Cover({ title, subtitle, picture, paper, ink, ...drawn }: typeof controls) {
  const { width, height, unit, isTall } = useFrameSize();
  const label = { width: isTall ? width * 0.84 : Math.min(width * 0.7, 1200 * unit), top: height * 0.08 };
  const room = label.width / unit - 120;
  return (
    <AbsoluteFill style={{ background: paper }}>
      {picture !== "" ? <Picture src={picture} pan={[0, -20]} zoom={0.1} /> : <StoryPicture {...drawn} textSpace="top" />}
      {title !== "" && (
        <div style={{ position: "absolute", left: (width - label.width) / 2, top: label.top, width: label.width, boxSizing: "border-box", padding: 44 * unit, borderRadius: 30 * unit, background: alpha(paper, 0.94), boxShadow: "0 " + 14 * unit + "px " + 50 * unit + "px " + alpha(ink, 0.28), display: "flex", flexDirection: "column", alignItems: "center", gap: 18 * unit }}>
          <AnimatedText as="display" size={104} color={ink} width={room} height={260} maxLines={3} align="center" at={0.3}>{title}</AnimatedText>
          {subtitle !== "" && <Text as="body" size={34} color={alpha(ink, 0.75)} width={room} maxLines={2} align="center">{subtitle}</Text>}
        </div>
      )}
    </AbsoluteFill>
  );
}
`;
