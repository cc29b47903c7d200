import { AbsoluteFill, Easing, interpolate, useCurrentFrame } from "remotion";

const slices = [
  { name: "Bread", share: 45, color: "#e07a5f" },
  { name: "Cakes", share: 30, color: "#3d405b" },
  { name: "Coffee", share: 25, color: "#81b29a" },
];

const radius = 180;
const around = 2 * Math.PI * radius;

export default function Donut() {
  const frame = useCurrentFrame();
  const sweep = interpolate(frame, [10, 60], [0, 1], {
    easing: Easing.inOut(Easing.cubic),
    extrapolateLeft: "clamp",
    extrapolateRight: "clamp",
  });
  let before = 0;

  return (
    <AbsoluteFill style={{ backgroundColor: "#f4f1de", flexDirection: "row", alignItems: "center", justifyContent: "center", gap: 120 }}>
      <svg width={520} height={520} viewBox="-260 -260 520 520">
        {slices.map((slice) => {
          const start = before;
          before += slice.share;
          return (
            <circle
              key={slice.name}
              r={radius}
              fill="none"
              stroke={slice.color}
              strokeWidth={90}
              strokeDasharray={`${(slice.share / 100) * around * sweep} ${around}`}
              transform={`rotate(${(start / 100) * 360 - 90})`}
            />
          );
        })}
        <text textAnchor="middle" dominantBaseline="central" fontSize={44} fontWeight={700} fill="#3d405b">
          What we sell
        </text>
      </svg>
      <ul style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {slices.map((slice) => (
          <li key={slice.name} style={{ fontSize: 44, color: "#3d405b", marginBottom: 24 }}>
            {slice.name} <b>{slice.share}%</b>
          </li>
        ))}
      </ul>
    </AbsoluteFill>
  );
}
