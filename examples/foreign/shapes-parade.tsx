import { Circle, Ellipse, Pie, Polygon, Rect, Star, Triangle } from "@remotion/shapes";
import { AbsoluteFill, useCurrentFrame } from "remotion";

export default function Shapes() {
  const frame = useCurrentFrame();
  const turn = { transform: `rotate(${frame * 2}deg)` };
  return (
    <AbsoluteFill style={{ background: "white", flexDirection: "row", flexWrap: "wrap", gap: 60, alignItems: "center", justifyContent: "center" }}>
      <Rect width={200} height={200} fill="#e63946" cornerRadius={24} style={turn} />
      <Circle radius={110} fill="#f1a208" />
      <Triangle length={230} direction="up" fill="#06a77d" style={turn} />
      <Star points={5} innerRadius={60} outerRadius={130} fill="#3d5a80" style={turn} />
      <Ellipse rx={140} ry={80} fill="#9d4edd" />
      <Pie radius={110} progress={Math.min(1, (frame + 1) / 120)} fill="#ff6b6b" stroke="#222" strokeWidth={4} closePath />
      <Polygon points={6} radius={110} fill="#118ab2" style={turn} />
    </AbsoluteFill>
  );
}
