import { AbsoluteFill, Loop, interpolate, useCurrentFrame } from "remotion";

const Ring = () => {
  const frame = useCurrentFrame();
  const r = interpolate(frame, [0, 30], [40, 420]);
  return <AbsoluteFill style={{ alignItems: "center", justifyContent: "center" }}><div style={{ width: r * 2, height: r * 2, borderRadius: "50%", border: "12px solid #f472b6", opacity: 1 - frame / 30 }} /></AbsoluteFill>;
};

export default function Pulse() {
  return (
    <AbsoluteFill style={{ background: "#111" }}>
      <Loop durationInFrames={30}><Ring /></Loop>
      <Loop durationInFrames={45} times={3} layout="none"><Ring /></Loop>
    </AbsoluteFill>
  );
}
