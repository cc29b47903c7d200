import { interpolateStyles, makeTransform, rotate, scale, translateX } from "@remotion/animation-utils";
import { AbsoluteFill, useCurrentFrame } from "remotion";

export default function Utils() {
  const frame = useCurrentFrame();
  const style = interpolateStyles(frame, [0, 60, 120], [{ opacity: 0, borderRadius: "0px" }, { opacity: 1, borderRadius: "40px" }, { opacity: 1, borderRadius: "200px" }], { extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ background: "#e0e7ff", alignItems: "center", justifyContent: "center" }}>
      <div style={{ ...style, width: 400, height: 400, background: "#4338ca", transform: makeTransform([rotate(frame * 2), translateX(Math.sin(frame / 15) * 200), scale(1.1)]) }} />
    </AbsoluteFill>
  );
}
