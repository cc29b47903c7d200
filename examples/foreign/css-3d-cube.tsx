import { AbsoluteFill, useCurrentFrame } from "remotion";

const faces: Array<[string, string]> = [
  ["rotateY(0deg)", "#ef4444"], ["rotateY(90deg)", "#f59e0b"], ["rotateY(180deg)", "#10b981"],
  ["rotateY(270deg)", "#3b82f6"], ["rotateX(90deg)", "#8b5cf6"], ["rotateX(-90deg)", "#ec4899"],
];

export default function Cube() {
  const f = useCurrentFrame();
  return (
    <AbsoluteFill style={{ perspective: 1400, background: "#18181b", alignItems: "center", justifyContent: "center" }}>
      <style>{`.face { position: absolute; width: 420px; height: 420px; opacity: .92; border: 4px solid rgba(255,255,255,.35) }`}</style>
      <div style={{ width: 420, height: 420, position: "relative", transformStyle: "preserve-3d", transform: `rotateX(${f * 1.2}deg) rotateY(${f * 1.8}deg)` }}>
        {faces.map(([transform, background]) => (
          <div key={transform} className="face" style={{ transform: `${transform} translateZ(210px)`, background }} />
        ))}
      </div>
    </AbsoluteFill>
  );
}
