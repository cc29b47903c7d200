/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AbsoluteFill } from "remotion";

export const controls = {
  style: "plans",
  kicker: "Pricing",
  kickerColor: "#7c8cff",
  headline: "Simple plans",
  headlineColor: "#f4f4f6",
  headlineSize: 96,
  items: [
    { title: "Starter", price: "$9", period: "/month", text: "For trying things out", icon: "" },
    { title: "Team", price: "$29", period: "/month", text: "For people who ship together", icon: "" },
    { title: "Enterprise", price: "Let's talk", period: "", text: "For large companies", icon: "" },
  ],
  featured: "Team",
  textColor: "#f4f4f6",
  mutedColor: "#a6abba",
  cardColor: "#1a1c25",
  accent: "#7c8cff",
  onAccent: "#0b0c11",
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
