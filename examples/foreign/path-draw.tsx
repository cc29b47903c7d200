import { evolvePath, getLength, getPointAtLength, translatePath } from "@remotion/paths";
import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion";

const wave = "M 0 200 C 150 0 300 400 450 200 S 750 0 900 200 S 1200 400 1350 200";

const SignatureLine = () => {
  const frame = useCurrentFrame();
  const progress = interpolate(frame, [5, 110], [0, 1], { extrapolateLeft: "clamp", extrapolateRight: "clamp" });
  const path = translatePath(wave, 285, 340);
  const { strokeDasharray, strokeDashoffset } = evolvePath(progress, path);
  const tip = getPointAtLength(path, getLength(path) * progress);
  return (
    <AbsoluteFill style={{ backgroundColor: "#fffaf0" }}>
      <svg viewBox="0 0 1920 1080">
        <path d={path} fill="none" stroke="#d62828" strokeWidth={22} strokeLinecap="round" strokeDasharray={strokeDasharray} strokeDashoffset={strokeDashoffset} />
        <circle cx={tip.x} cy={tip.y} r={26} fill="#003049" />
      </svg>
    </AbsoluteFill>
  );
};

export default SignatureLine;
