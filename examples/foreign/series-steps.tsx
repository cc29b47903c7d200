import { AbsoluteFill, Series, useCurrentFrame } from "remotion";

function Step({ n, title }: { n: number; title: string }) {
  const frame = useCurrentFrame();
  const width = Math.min(100, (frame / 37) * 100);
  return (
    <AbsoluteFill style={{ padding: 140, color: "#1e293b", background: ["#fef3c7", "#dbeafe", "#dcfce7", "#fae8ff"][n - 1] }}>
      <p style={{ fontSize: 64, margin: 0, opacity: 0.6 }}>Step {n}</p>
      <h2 style={{ fontSize: 140, margin: "24px 0" }}>{title}</h2>
      <div style={{ height: 16, background: "rgba(0,0,0,.1)", borderRadius: 8 }}>
        <div style={{ height: 16, width: `${width}%`, background: "#0f172a", borderRadius: 8 }} />
      </div>
    </AbsoluteFill>
  );
}

export default function Steps() {
  return (
    <Series>
      {["Plan", "Write", "Check", "Share"].map((title, index) => (
        <Series.Sequence key={title} durationInFrames={index === 3 ? 39 : 37}>
          <Step n={index + 1} title={title} />
        </Series.Sequence>
      ))}
    </Series>
  );
}
