/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AbsoluteFill } from "remotion";

export const controls = {
  layout: "orbit",
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

export default function Scene({ headline, headlineColor, headlineSize, background }: typeof controls) {
  return (
    <AbsoluteFill style={{ background, color: headlineColor, padding: 90, justifyContent: "center", fontSize: headlineSize }}>
      {headline}
    </AbsoluteFill>
  );
}
`;
