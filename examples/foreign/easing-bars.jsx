import { AbsoluteFill, Easing, interpolate, useCurrentFrame } from "remotion";

const data = [
  { month: "Jan", value: 32 }, { month: "Feb", value: 54 }, { month: "Mar", value: 48 },
  { month: "Apr", value: 71 }, { month: "May", value: 88 }, { month: "Jun", value: 96 },
];

export default function Bars() {
  const frame = useCurrentFrame();
  const max = Math.max(...data.map((d) => d.value));
  return (
    <AbsoluteFill style={{ background: "#fff", padding: "100px 160px", flexDirection: "row", alignItems: "flex-end", gap: 48 }}>
      {data.map((d, i) => {
        const grow = interpolate(frame, [i * 6, i * 6 + 36], [0, 1], { easing: Easing.inOut(Easing.cubic), extrapolateLeft: "clamp", extrapolateRight: "clamp" });
        return (
          <div key={d.month} style={{ flex: 1, textAlign: "center" }}>
            <div style={{ fontSize: 44, opacity: grow }}>{Math.round(d.value * grow)}</div>
            <div style={{ height: (d.value / max) * 640 * grow, background: i === data.length - 1 ? "#2563eb" : "#bfdbfe", borderRadius: "16px 16px 0 0" }} />
            <div style={{ fontSize: 40, paddingTop: 16, color: "#475569" }}>{d.month}</div>
          </div>
        );
      })}
    </AbsoluteFill>
  );
}
