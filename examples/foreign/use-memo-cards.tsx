import { memo, useMemo } from "react";
import { AbsoluteFill, interpolate, spring, useCurrentFrame, useVideoConfig } from "remotion";

interface Feature {
  icon: string;
  title: string;
  description: string;
}

const FeatureCard = memo<Feature & { index: number }>(function FeatureCard({ icon, title, description, index }) {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const enter = spring({ frame: frame - 15 - index * 8, fps, config: { damping: 16, mass: 0.8 } });

  return (
    <div
      style={{
        flex: 1,
        padding: 44,
        borderRadius: 28,
        background: "#ffffff",
        boxShadow: "0 24px 60px rgba(30, 41, 59, 0.12)",
        opacity: enter,
        transform: `translateY(${interpolate(enter, [0, 1], [60, 0])}px)`,
      }}
    >
      <span style={{ fontSize: 56 }}>{icon}</span>
      <h3 style={{ fontSize: 38, color: "#1e293b", margin: "20px 0 10px" }}>{title}</h3>
      <p style={{ fontSize: 26, lineHeight: 1.4, color: "#64748b", margin: 0 }}>{description}</p>
    </div>
  );
});

const Features: React.FC = () => {
  const frame = useCurrentFrame();
  const features = useMemo<Feature[]>(
    () => [
      { icon: "🚲", title: "Ride", description: "A bike at every corner" },
      { icon: "🔋", title: "Charge", description: "Full in twenty minutes" },
      { icon: "🌱", title: "Save", description: "No fumes, no noise" },
    ],
    [],
  );
  const titleOpacity = interpolate(frame, [0, 15], [0, 1], { extrapolateRight: "clamp" });

  return (
    <AbsoluteFill style={{ background: "#eef2ff", padding: "120px 140px", fontFamily: "Inter, sans-serif" }}>
      <h1 style={{ fontSize: 84, color: "#312e81", margin: 0, opacity: titleOpacity }}>Get around lightly</h1>
      <div style={{ display: "flex", gap: 36, marginTop: 72 }}>
        {features.map((feature, index) => (
          <FeatureCard key={feature.title} {...feature} index={index} />
        ))}
      </div>
    </AbsoluteFill>
  );
};

export default Features;
