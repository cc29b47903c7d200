import { AbsoluteFill, useCurrentFrame } from "remotion";

export default function Undeclared() {
  const frame = useCurrentFrame();
  return <AbsoluteFill style={{ background: "#222", opacity: fadeIn(frame) }}>Hello</AbsoluteFill>;
}
