import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion";

export default function Range() {
  const frame = useCurrentFrame();
  const opacity = interpolate(frame, [0, 30, 20], [0, 1, 0]);
  return <AbsoluteFill style={{ background: "#222", opacity }}>Hello</AbsoluteFill>;
}
