import { AbsoluteFill, Easing, interpolate, interpolateColors, useCurrentFrame, useVideoConfig } from "remotion";

export default () => {
  const frame = useCurrentFrame();
  const { durationInFrames, width, height } = useVideoConfig();
  const background = interpolateColors(frame, [0, durationInFrames / 2, durationInFrames], ["#0f0c29", "#302b63", "#24243e"]);
  const x = interpolate(frame, [0, durationInFrames - 1], [0, width - 300], { easing: Easing.bezier(0.65, 0, 0.35, 1) });
  const size = interpolate(frame, [0, 40], [0, 300], { easing: Easing.out(Easing.back(1.7)), extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ background }}>
      <div style={{ position: "absolute", left: x, top: height / 2 - size / 2, width: size, height: size, borderRadius: "50%", background: interpolateColors(frame, [0, durationInFrames], ["#ff5f6d", "#ffc371"]) }} />
    </AbsoluteFill>
  );
};
