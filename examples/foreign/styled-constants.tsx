import type { CSSProperties } from "react";
import { AbsoluteFill, Img, useCurrentFrame } from "remotion";

const COLORS = { bg: "#F4F1DE", ink: "#3D405B", accent: "#E07A5F" } as const;
const FONT = '"Inter", system-ui, sans-serif';

const container: CSSProperties = { backgroundColor: COLORS.bg, fontFamily: FONT, padding: "6%", display: "grid", gridTemplateColumns: "1fr 1fr", gap: 80 };
const headline: CSSProperties = { color: COLORS.ink, fontSize: 130, lineHeight: 1.05, letterSpacing: "-0.03em", alignSelf: "center" };
const pixel = "data:image/svg+xml;utf8,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'%3E%3Crect width='10' height='10' rx='2' fill='%23E07A5F'/%3E%3C/svg%3E";

export default function Hero() {
  const frame = useCurrentFrame();
  const rise = Math.max(0, 60 - frame * 3);
  return (
    <AbsoluteFill style={container}>
      <div style={{ ...headline, transform: `translateY(${rise}px)` }}>
        Designed in <em style={{ color: COLORS.accent }}>constants</em>
      </div>
      <Img src={pixel} style={{ width: "80%", alignSelf: "center", justifySelf: "center", transform: `rotate(${Math.sin(frame / 20) * 6}deg)` }} />
    </AbsoluteFill>
  );
}
