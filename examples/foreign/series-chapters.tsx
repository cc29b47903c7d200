import React from "react";
import { AbsoluteFill, interpolate, Series, useCurrentFrame } from "remotion";

type ChapterProps = React.PropsWithChildren<{ number?: number; background: string }>;

const Chapter: React.FC<ChapterProps> = ({ number = 1, background, children }) => {
  const frame = useCurrentFrame();
  const x = interpolate(frame, [0, 18], [120, 0], { extrapolateRight: "clamp" });
  return (
    <AbsoluteFill style={{ background, justifyContent: "center", padding: 160 }}>
      <>
        <div style={{ fontSize: 30, letterSpacing: 6, color: "rgba(255,255,255,0.7)" }}>CHAPTER {number}</div>
        <div style={{ fontSize: 120, fontWeight: 800, color: "#fff", transform: `translateX(${x}px)` }}>{children}</div>
      </>
    </AbsoluteFill>
  );
};

const Book: React.FC = () => (
  <Series>
    <Series.Sequence durationInFrames={50}>
      <Chapter background="#1d3557">The harbour</Chapter>
    </Series.Sequence>
    <Series.Sequence durationInFrames={50} offset={-5}>
      <Chapter number={2} background="#457b9d">
        The storm
      </Chapter>
    </Series.Sequence>
    <Series.Sequence durationInFrames={60}>
      <Chapter number={3} background="#e63946">
        The way home
      </Chapter>
    </Series.Sequence>
  </Series>
);

export default Book;
