import { AbsoluteFill, TextReveal } from "remotion";

export default function Missing() {
  return (
    <AbsoluteFill style={{ background: "#222" }}>
      <TextReveal text="Hello" />
    </AbsoluteFill>
  );
}
