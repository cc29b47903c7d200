import * as React from "react";
import { AbsoluteFill, interpolateColors, useCurrentFrame, useVideoConfig } from "remotion";

const useProgress = () => {
  const frame = useCurrentFrame();
  const { durationInFrames } = useVideoConfig();
  return frame / (durationInFrames - 1);
};

const Ring = React.forwardRef<SVGSVGElement, { progress: number }>(({ progress }, ref) => (
  <svg ref={ref} width={420} height={420} viewBox="0 0 100 100">
    <circle cx={50} cy={50} r={44} fill="none" stroke="#1f2937" strokeWidth={6} />
    <circle cx={50} cy={50} r={44} fill="none" stroke="#a3e635" strokeWidth={6} strokeLinecap="round" strokeDasharray={`${progress * 276} 276`} transform="rotate(-90 50 50)" />
  </svg>
));

export default React.memo(() => {
  const progress = useProgress();
  const percent = React.useMemo(() => Math.round(progress * 100), [progress]);
  const glow = interpolateColors(progress, [0, 1], ["#111827", "#1a2e05"]);

  return (
    <AbsoluteFill style={{ backgroundColor: glow, alignItems: "center", justifyContent: "center" }}>
      <Ring progress={progress} />
      <div style={{ position: "absolute", fontSize: 96, fontWeight: 700, color: "#ecfccb" }}>{percent}%</div>
      <div style={{ position: "absolute", bottom: 140, fontSize: 40, color: "#9ca3af" }}>of your goal this month</div>
    </AbsoluteFill>
  );
});
