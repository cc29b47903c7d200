import { AbsoluteFill, Freeze, Sequence, useCurrentFrame } from "remotion";

function Runner() {
  const frame = useCurrentFrame();
  return <div style={{ position: "absolute", top: 440, left: 100 + frame * 11, width: 200, height: 200, background: "#facc15", borderRadius: 28 }} />;
}

export default function Photo() {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill style={{ backgroundColor: "#14532d" }}>
      {frame < 75 ? <Runner /> : <Freeze frame={75}><Runner /></Freeze>}
      <Sequence from={78}>
        <h1 style={{ color: "white", fontSize: 150, margin: "auto" }}>Caught.</h1>
      </Sequence>
    </AbsoluteFill>
  );
}
