/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AbsoluteFill } from "remotion";

export const controls = {
  kicker: "2026",
  kickerColor: "#7c8cff",
  headline: "Growth, quarter by quarter",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  bars: [
    { label: "Q1", value: 12 },
    { label: "Q2", value: 19 },
    { label: "Q3", value: 31 },
    { label: "Q4", value: 48 },
  ],
  prefix: "",
  suffix: "",
  highlight: "",
  note: "",
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  barColor: "#1a1c25",
  accent: "#7c8cff",
  background: "#0f1016",
};

export default function Scene({ headline, headlineColor, headlineSize, background }: typeof controls) {
  return (
    <AbsoluteFill style={{ background, color: headlineColor, padding: 90, justifyContent: "center", fontSize: headlineSize }}>
      {headline}
    </AbsoluteFill>
  );
}
`;
