import { AbsoluteFill, useCurrentFrame, useVideoConfig } from "remotion";

const TEXT = "npm install && npm start\n✓ ready on http://localhost:3000";
const CHAR_FRAMES = 2;

const Cursor = () => {
  const frame = useCurrentFrame();
  return <span style={{ opacity: Math.floor(frame / 15) % 2 ? 0 : 1 }}>▌</span>;
};

export default function Typewriter() {
  const frame = useCurrentFrame();
  const { width } = useVideoConfig();
  const shown = TEXT.slice(0, Math.floor(frame / CHAR_FRAMES));
  return (
    <AbsoluteFill style={{ background: "#1e1e2e", alignItems: "center", justifyContent: "center" }}>
      <pre style={{ width: width * 0.7, height: 420, background: "#11111b", color: "#a6e3a1", fontSize: 46, padding: 60, borderRadius: 24, boxShadow: "0 40px 120px rgba(0,0,0,.5)", margin: 0 }}>
        {shown}
        <Cursor />
      </pre>
    </AbsoluteFill>
  );
}
