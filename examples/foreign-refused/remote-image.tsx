import { AbsoluteFill, Img } from "remotion";

export default function Picture() {
  return (
    <AbsoluteFill style={{ background: "#222" }}>
      <Img src="https://images.example.com/hero.png" />
    </AbsoluteFill>
  );
}
