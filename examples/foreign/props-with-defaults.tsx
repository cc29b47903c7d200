import { AbsoluteFill, interpolate, useCurrentFrame, useVideoConfig } from "remotion";

type Props = { title?: string; items?: readonly string[]; accent?: string };

export const compositionConfig = { id: "Checklist", durationInSeconds: 5, fps: 30, width: 1920, height: 1080 };

const Checklist: React.FC<Props> = ({ title = "Before you ship", items = ["Tests pass", "Docs written", "Someone else looked"], accent = "#0ea5e9" }) => {
  const frame = useCurrentFrame();
  const { durationInFrames } = useVideoConfig();
  const perItem = Math.floor(durationInFrames / (items.length + 2));
  return (
    <AbsoluteFill style={{ background: "#f8fafc", padding: 160, fontFamily: "Georgia, serif" }}>
      <h1 style={{ fontSize: 120, margin: 0 }}>{title}</h1>
      <ul style={{ listStyle: "none", padding: 0, marginTop: 60 }}>
        {items.map((item, index) => {
          const at = (index + 1) * perItem;
          const done = interpolate(frame, [at, at + 12], [0, 1], { extrapolateLeft: "clamp", extrapolateRight: "clamp" });
          return (
            <li key={item} style={{ fontSize: 76, margin: "34px 0", display: "flex", gap: 36, alignItems: "center" }}>
              <svg width="80" height="80" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" fill="none" stroke={accent} strokeWidth="2" /><path d="M7 12.5l3.4 3.4L17 9" pathLength={1} fill="none" stroke={accent} strokeWidth="2.4" strokeDasharray={1} strokeDashoffset={1 - done} /></svg>
              <span style={{ opacity: 0.35 + done * 0.65 }}>{item}</span>
            </li>
          );
        })}
      </ul>
    </AbsoluteFill>
  );
};

export default Checklist;
