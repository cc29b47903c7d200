import type { Skill } from "./skill";

export const explainer: Skill = {
  name: "explainer",
  words: [
    "explain",
    "how",
    "step",
    "process",
    "works",
    "diagram",
    "flow",
    "pipeline",
    "cycle",
    "timeline",
    "roadmap",
    "history",
    "journey",
    "before",
    "after",
    "versus",
    "vs",
  ],
  advice:
    "Draw the relation, do not list it: things as nodes in reading order, joined by lines that draw themselves as the story reaches them, each with an icon and at most five words. Your own SVG (viewBox, stroke-dashoffset from the frame) is fine for what the kit lacks.",
  example: `import { AnimatedText, Enter, IconTile, Kicker, Stage, StepRail, Text, useBeats, useFrameSize } from "scenewright/kit";

export const controls = {
  kicker: "From bean to cup",
  headline: "Four days, four hands",
  headlineColor: "#f5e9da",
  steps: [
    { title: "Picked", text: "Ripe cherries only", icon: "leaf" },
    { title: "Washed", text: "Spring water, one night", icon: "droplets" },
    { title: "Roasted", text: "Small drums, slowly", icon: "flame" },
    { title: "Poured", text: "Within the week", icon: "coffee" },
  ],
  textColor: "#f5e9da",
  mutedColor: "#cbb49c",
  background: "#2b1a12",
  accent: "#d39a5b",
};

export default function Scene({ kicker, headline, headlineColor, steps, textColor, mutedColor, background, accent }: typeof controls) {
  const { shape, unit, content } = useFrameSize();
  const isWide = shape === "wide";
  const { starts } = useBeats(steps.length, { from: 0.12, to: 0.75 });
  const room = content.width / unit;
  const length = isWide ? room : (content.height / unit) * 0.68;
  const cell = length / steps.length;
  return (
    <Stage color={background} accent={accent} gap={isWide ? 90 : 50}>
      <div style={{ display: "flex", flexDirection: "column", gap: 24 * unit }}>
        <Kicker color={accent} at={0.1}>{kicker}</Kicker>
        <AnimatedText as="display" by="word" at={0.2} size={110} color={headlineColor} width={room} maxLines={2}>{headline}</AnimatedText>
      </div>
      <div style={{ display: "flex", flexDirection: isWide ? "column" : "row", gap: 36 * unit }}>
        <StepRail count={steps.length} length={length} vertical={!isWide} starts={starts} color={accent} trackColor={mutedColor} numberColor={background} />
        <div style={{ display: "flex", flexDirection: isWide ? "row" : "column" }}>
          {steps.map((step, index) => (
            <div key={step.title} style={{ [isWide ? "width" : "height"]: cell * unit }}>
              <Enter at={starts[index]} from="up">
                <div style={{ display: "flex", flexDirection: isWide ? "column" : "row", alignItems: isWide ? "flex-start" : "center", gap: 20 * unit }}>
                  <IconTile name={step.icon} size={96} color={accent} on={background} />
                  <div>
                    <Text as="heading" size={54} color={textColor} width={isWide ? cell - 40 : room - 260}>{step.title}</Text>
                    <Text size={34} color={mutedColor} width={isWide ? cell - 40 : room - 260}>{step.text}</Text>
                  </div>
                </div>
              </Enter>
            </div>
          ))}
        </div>
      </div>
    </Stage>
  );
}
`,
};
