import { AbsoluteFill, Loop, interpolate, useCurrentFrame } from "remotion";

const HEADLINES = ["Markets open higher", "Rain until Friday", "Local team wins again"];
const SPEED = 90;

const Ticker = () => {
  const frame = useCurrentFrame();
  const x = interpolate(frame, [0, SPEED], [0, -1200]);
  return (
    <div style={{ display: "flex", gap: 80, whiteSpace: "nowrap", transform: `translateX(${x}px)` }}>
      {[...HEADLINES, ...HEADLINES].map((headline, i) => (
        <span key={i} style={{ fontSize: 44, fontWeight: 500, color: "#0f172a" }}>
          {headline} <span style={{ color: "#dc2626" }}>●</span>
        </span>
      ))}
    </div>
  );
};

export const News = () => (
  <AbsoluteFill style={{ backgroundColor: "#fafafa" }}>
    <div style={{ position: "absolute", top: 120, left: 120, fontSize: 130, fontWeight: 900, color: "#dc2626" }}>The Daily</div>
    <div style={{ position: "absolute", bottom: 0, left: 0, right: 0, height: 120, background: "#fee2e2", display: "flex", alignItems: "center" }}>
      <Loop durationInFrames={SPEED} layout="none">
        <Ticker />
      </Loop>
    </div>
  </AbsoluteFill>
);

export default News;
