/** The scene as text; its literals are the defaults of its controls. */
export const source = `import { AbsoluteFill } from "remotion";

export const controls = {
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
  surface: "#1a1c25",
  accent: "#7c8cff",
};

export default function Scene({ headline, headlineColor, headlineSize, background }: typeof controls) {
  return (
    <AbsoluteFill style={{ background, color: headlineColor, padding: 90, justifyContent: "center", fontSize: headlineSize }}>
      {headline}
    </AbsoluteFill>
  );
}
`;
