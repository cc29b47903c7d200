import { noise2D, noise3D } from "@remotion/noise";
import { AbsoluteFill, interpolate, useCurrentFrame, useVideoConfig } from "remotion";

const COLS = 24;
const ROWS = 13;

export default function NoiseField() {
  const frame = useCurrentFrame();
  const { width, height } = useVideoConfig();
  return (
    <AbsoluteFill style={{ background: "#050816" }}>
      <svg width={width} height={height}>
        {new Array(COLS * ROWS).fill(0).map((_, i) => {
          const col = i % COLS;
          const row = Math.floor(i / COLS);
          const dx = noise3D("x", col * 0.2, row * 0.2, frame * 0.02) * 30;
          const dy = noise3D("y", col * 0.2, row * 0.2, frame * 0.02) * 30;
          const opacity = interpolate(noise2D("o", col * 0.1 + frame * 0.01, row * 0.1), [-1, 1], [0.1, 1]);
          return <circle key={i} cx={(col + 0.5) * (width / COLS) + dx} cy={(row + 0.5) * (height / ROWS) + dy} r={9} fill="#60a5fa" opacity={opacity} />;
        })}
      </svg>
    </AbsoluteFill>
  );
}
