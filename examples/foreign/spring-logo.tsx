import { AbsoluteFill, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";

export default function LogoReveal() {
  const frame = useCurrentFrame();
  const { fps, durationInFrames } = useVideoConfig();
  const scale = spring({ frame, fps, config: { damping: 12, stiffness: 120, mass: 0.6 } });
  const textIn = spring({ frame: frame - 18, fps, config: { damping: 200 } });
  const out = interpolate(frame, [durationInFrames - 20, durationInFrames - 1], [1, 0], {
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
  });
  return (
    <AbsoluteFill style={{ backgroundColor: "#101820", justifyContent: "center", alignItems: "center", opacity: out }}>
      <div style={{ display: "flex", alignItems: "center", gap: 48 }}>
        <div
          style={{
            width: 220,
            height: 220,
            borderRadius: 60,
            background: "linear-gradient(135deg, #fee715, #ff9f1c)",
            transform: `scale(${scale}) rotate(${(1 - scale) * -90}deg)`,
          }}
        />
        <h1 style={{ color: "#fff", fontSize: 180, margin: 0, fontFamily: "Helvetica, Arial, sans-serif", opacity: textIn, transform: `translateX(${(1 - textIn) * 60}px)` }}>
          Northwind
        </h1>
      </div>
    </AbsoluteFill>
  );
}
