import React from "react";
import { AbsoluteFill, Sequence, interpolate, useCurrentFrame } from "remotion";

const Line: React.FC<{ text: string; color: string }> = ({ text, color }) => {
  const frame = useCurrentFrame();
  const opacity = interpolate(frame, [0, 12, 38, 50], [0, 1, 1, 0], { extrapolateRight: "clamp" });
  const y = interpolate(frame, [0, 12], [40, 0], { extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ justifyContent: "center", alignItems: "center" }}>
      <span style={{ fontSize: 120, fontWeight: 800, color, opacity, transform: `translateY(${y}px)` }}>{text}</span>
    </AbsoluteFill>
  );
};

const lines = [
  { text: "Every morning", color: "#f97316" },
  { text: "a small idea", color: "#22d3ee" },
  { text: "becomes a video.", color: "#a3e635" },
];

const Story: React.FC = () => (
  <AbsoluteFill style={{ background: "#0b0f19" }}>
    {lines.map((line, i) => (
      <Sequence key={line.text} from={i * 50} durationInFrames={50} name={`Line ${i + 1}`}>
        <Line {...line} />
      </Sequence>
    ))}
  </AbsoluteFill>
);

export default Story;
