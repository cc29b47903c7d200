import { useMemo } from "react";
import { AbsoluteFill, interpolate, random, useCurrentFrame, useVideoConfig } from "remotion";

type Piece = { x: number; delay: number; hue: number; size: number; drift: number };

export default function Confetti() {
  const frame = useCurrentFrame();
  const { width, height } = useVideoConfig();
  const pieces = useMemo<Piece[]>(
    () =>
      Array.from({ length: 120 }, (_, i) => ({
        x: random(`x-${i}`) * width,
        delay: random(`d-${i}`) * 60,
        hue: Math.floor(random(`h-${i}`) * 360),
        size: 12 + random(`s-${i}`) * 24,
        drift: (random(null) - 0.5) * 200,
      })),
    [width],
  );
  return (
    <AbsoluteFill style={{ backgroundColor: "#1b1b3a" }}>
      {pieces.map((p, i) => {
        const fall = interpolate(frame - p.delay, [0, 90], [-60, height + 60]);
        return (
          <div key={i} style={{ position: "absolute", left: p.x + (fall / height) * p.drift, top: fall, width: p.size, height: p.size * 0.6, background: `hsl(${p.hue} 90% 60%)`, transform: `rotate(${frame * 4 + i * 13}deg)` }} />
        );
      })}
      <AbsoluteFill style={{ alignItems: "center", justifyContent: "center", color: "white", fontSize: 170, fontWeight: 900 }}>You did it!</AbsoluteFill>
    </AbsoluteFill>
  );
}
