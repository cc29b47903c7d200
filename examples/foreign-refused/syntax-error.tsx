import { AbsoluteFill } from "remotion";

export default function Broken() {
  return (
    <AbsoluteFill style={{ background: "#222" }}>
      <h1>Hello</h2>
    </AbsoluteFill>
  );
}
