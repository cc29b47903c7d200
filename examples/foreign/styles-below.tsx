import { Calendar, MapPin } from "lucide-react";
import React from "react";
import { AbsoluteFill, interpolate, Sequence, useCurrentFrame } from "remotion";

function useFade(at: number, length = 15): number {
  const frame = useCurrentFrame();
  return interpolate(frame, [at, at + length], [0, 1], { extrapolateLeft: "clamp", extrapolateRight: "clamp" });
}

function Line({ children }: { children: React.ReactNode }) {
  return <div style={{ ...styles.line, opacity: useFade(0) }}>{children}</div>;
}

export default class Invitation extends React.Component {
  render() {
    return (
      <AbsoluteFill style={styles.page}>
        <div style={styles.frame}>
          <div style={styles.kicker}>You are invited</div>
          <div style={styles.title}>Mara &amp; Jon</div>
          <Sequence from={20} layout="none">
            <Line>
              <Calendar size={36} color="#b08968" /> 14 June, 3 pm
            </Line>
          </Sequence>
          <Sequence from={35} layout="none">
            <Line>
              <MapPin size={36} color="#b08968" /> The old mill, Ashford
            </Line>
          </Sequence>
        </div>
      </AbsoluteFill>
    );
  }
}

const styles = {
  page: { backgroundColor: "#ede0d4", alignItems: "center", justifyContent: "center" },
  frame: { border: "2px solid #b08968", padding: "90px 160px", textAlign: "center" },
  kicker: { fontSize: 32, letterSpacing: 8, textTransform: "uppercase", color: "#7f5539" },
  title: { fontSize: 140, fontFamily: "Georgia, serif", color: "#432818", margin: "24px 0 40px" },
  line: { fontSize: 40, color: "#6f4518", display: "flex", gap: 16, alignItems: "center", justifyContent: "center" },
} satisfies Record<string, React.CSSProperties>;
