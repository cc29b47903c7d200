import type { Skill } from "./skill";

export const ownDrawing: Skill = {
  name: "own drawing",
  words: [
    "draw",
    "illustrat",
    "animate",
    "planet",
    "solar",
    "orbit",
    "map",
    "globe",
    "earth",
    "rocket",
    "car",
    "tree",
    "city",
    "sun",
    "moon",
    "star",
    "rain",
    "snow",
    "wave",
    "fire",
    "heart",
    "character",
    "logo",
    "shape",
    "geometric",
    "abstract",
    "physics",
    "clock",
    "train",
    "house",
    "animal",
    "bird",
    "fish",
    "cat",
    "dog",
  ],
  advice:
    "Draw with SVG in a viewBox that covers the frame: few large flat forms, three or four tones of the palette (mix), depth by layers that drift at different speeds. Everything moves by the frame: sine for what sways, useTiming().enter for what comes. Put type on a calm part of the picture.",
  example: `import { AnimatedText, Camera, Particles, Stage, mix, useFrameSize, useTiming } from "scenewright/kit";

export const controls = {
  headline: "Beyond the blue",
  headlineColor: "#f4f4f6",
  planets: 4,
  background: "#0b1020",
  planetColor: "#e8894a",
  accent: "#7fb2ff",
};

export default function Scene({ headline, headlineColor, planets, background, planetColor, accent }: typeof controls) {
  const { width, height, unit, shape, content } = useFrameSize();
  const { seconds, enter } = useTiming();
  const centre = { x: width * (shape === "wide" ? 0.68 : 0.5), y: height * (shape === "wide" ? 0.5 : 0.36) };
  const backdrop = (
    <Camera push={0.06}>
      <Particles count={60} color={mix(accent, "#ffffff", 0.5)} />
      <svg width={width} height={height} viewBox={"0 0 " + width + " " + height}>
        <circle cx={centre.x} cy={centre.y} r={110 * unit * enter(0.1)} fill={planetColor} />
        {Array.from({ length: planets }, (_, index) => {
          const radius = (200 + index * 95) * unit * enter(0.2 + index * 0.12, 1.2);
          const angle = seconds * (0.9 - index * 0.15) + index * 1.9;
          return (
            <g key={index}>
              <circle cx={centre.x} cy={centre.y} r={radius} fill="none" stroke={mix(accent, background, 0.6)} strokeWidth={2 * unit} />
              <circle cx={centre.x + Math.cos(angle) * radius} cy={centre.y + Math.sin(angle) * radius} r={(14 + index * 7) * unit} fill={mix(accent, planetColor, index / planets)} />
            </g>
          );
        })}
      </svg>
    </Camera>
  );
  return (
    <Stage color={background} accent={accent} variant="plain" backdrop={backdrop} align="bottom">
      <AnimatedText as="display" by="letter" at={0.8} size={shape === "wide" ? 130 : 110} color={headlineColor} width={(content.width / unit) * (shape === "wide" ? 0.42 : 1)} maxLines={3}>{headline}</AnimatedText>
    </Stage>
  );
}
`,
};
