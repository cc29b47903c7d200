const { AbsoluteFill, interpolate, useCurrentFrame, spring, useVideoConfig } = window.Remotion;

export default function GlobalsScene() {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const pop = spring({ frame, fps });
  const words = "Made for global variables".split(" ");
  return (
    <AbsoluteFill style={{ background: "#7c3aed", justifyContent: "center", alignItems: "center" }}>
      <div style={{ display: "flex", gap: 30, transform: `scale(${pop})` }}>
        {words.map((word, i) => (
          <span key={i} style={{ color: "#fff", fontSize: 110, fontWeight: 800, opacity: interpolate(frame, [i * 8, i * 8 + 10], [0, 1], { extrapolateLeft: "clamp", extrapolateRight: "clamp" }) }}>{word}</span>
        ))}
      </div>
    </AbsoluteFill>
  );
}
