import { AbsoluteFill, useCurrentFrame, useVideoConfig } from "remotion";

const Hand = ({ angle, length, width, color }) => (
  <line x1="0" y1="0" x2={Math.sin(angle) * length} y2={-Math.cos(angle) * length} stroke={color} strokeWidth={width} strokeLinecap="round" />
);

export default function Clock() {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const seconds = frame / fps;
  return (
    <AbsoluteFill style={{ background: "radial-gradient(circle, #334155, #0f172a)" }}>
      <svg viewBox="-500 -281 1000 562" width="100%" height="100%">
        <defs>
          <linearGradient id="rim" x1="0" y1="0" x2="1" y2="1">
            <stop offset="0%" stopColor="#38bdf8" />
            <stop offset="100%" stopColor="#818cf8" />
          </linearGradient>
        </defs>
        <circle r="220" fill="#f8fafc" stroke="url(#rim)" strokeWidth="14" />
        {[...Array(12).keys()].map((hour) => (
          <g key={hour} transform={`rotate(${hour * 30})`}>
            <rect x="-4" y="-205" width="8" height={hour % 3 === 0 ? 34 : 18} fill="#475569" />
          </g>
        ))}
        <Hand angle={seconds * 0.1} length={110} width={14} color="#0f172a" />
        <Hand angle={seconds * 0.6} length={160} width={9} color="#334155" />
        <Hand angle={(seconds * Math.PI * 2) / 5} length={185} width={4} color="#ef4444" />
      </svg>
    </AbsoluteFill>
  );
}
