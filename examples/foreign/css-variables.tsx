import type { CSSProperties } from "react";
import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion";

type Vars = CSSProperties & Record<`--${string}`, string | number>;

const vars: Vars = {
  "--ink": "#14213d",
  "--paper": "#fdf6e3",
  "--brand": "#fca311",
  "--space": "32px",
};

const Stat = ({ value, unit = "%", label }: { value: number; unit?: string; label: string }) => {
  const frame = useCurrentFrame();
  const shown = Math.round(interpolate(frame, [5, 45], [0, value], { extrapolateLeft: "clamp", extrapolateRight: "clamp" }));
  return (
    <div style={{ textAlign: "center" }}>
      <div style={{ fontSize: 150, fontWeight: 800, color: "var(--brand)" }}>
        {shown}
        {unit}
      </div>
      <div style={{ fontSize: 34, color: "var(--ink)" }}>{label}</div>
    </div>
  );
};

export default function Stats() {
  return (
    <AbsoluteFill style={{ ...vars, background: "var(--paper)", padding: "calc(var(--space) * 4)" }}>
      <h2 style={{ color: "var(--ink)", fontSize: 64, margin: 0 }}>A year of the library</h2>
      <div style={{ display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: "var(--space)", marginTop: 140 }}>
        <Stat value={82} label="of shelves in use" />
        <Stat value={340} unit="k" label="books lent" />
        <Stat value={12} unit="" label="new reading rooms" />
      </div>
    </AbsoluteFill>
  );
}
