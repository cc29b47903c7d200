import { AbsoluteFill, measureSpring, spring, useCurrentFrame, useVideoConfig } from "remotion";

const springConfig = { damping: 14, stiffness: 110 };

export default function Chain() {
  const frame = useCurrentFrame();
  const { fps, width } = useVideoConfig();
  const length = Math.min(30, measureSpring({ fps, config: springConfig }));

  // Each one starts when the one before is done.
  const dot = spring({ fps, frame, config: springConfig });
  const line = spring({ fps, frame: frame - length, config: springConfig });
  const words = spring({ fps, frame: frame - length * 2, config: springConfig });

  return (
    <AbsoluteFill style={{ backgroundColor: "#0c0a09" }}>
      <div
        style={{
          position: "absolute",
          top: 500,
          left: 200,
          width: 80,
          height: 80,
          borderRadius: "50%",
          backgroundColor: "#fb7185",
          transform: `scale(${dot})`,
        }}
      />
      <div style={{ position: "absolute", top: 537, left: 300, height: 6, width: (width - 900) * line, backgroundColor: "#fda4af" }} />
      <p
        style={{
          position: "absolute",
          top: 420,
          left: 340,
          margin: 0,
          fontSize: 72,
          fontWeight: 600,
          color: "#fff1f2",
          opacity: words,
        }}
      >
        One thing after another
      </p>
    </AbsoluteFill>
  );
}
