import { TransitionSeries, linearTiming, springTiming } from "@remotion/transitions";
import { fade } from "@remotion/transitions/fade";
import { slide } from "@remotion/transitions/slide";
import { wipe } from "@remotion/transitions/wipe";
import { AbsoluteFill } from "remotion";

const Card = ({ color, children }: { color: string; children: string }) => (
  <AbsoluteFill style={{ backgroundColor: color, color: "white", alignItems: "center", justifyContent: "center", fontSize: 160, fontWeight: 700 }}>
    {children}
  </AbsoluteFill>
);

export default function Reel() {
  return (
    <TransitionSeries>
      <TransitionSeries.Sequence durationInFrames={55}>
        <Card color="#ef476f">Colour</Card>
      </TransitionSeries.Sequence>
      <TransitionSeries.Transition presentation={slide({ direction: "from-right" })} timing={linearTiming({ durationInFrames: 15 })} />
      <TransitionSeries.Sequence durationInFrames={55}>
        <Card color="#118ab2">Motion</Card>
      </TransitionSeries.Sequence>
      <TransitionSeries.Transition presentation={wipe()} timing={springTiming({ config: { damping: 200 }, durationInFrames: 20 })} />
      <TransitionSeries.Sequence durationInFrames={45}>
        <Card color="#06d6a0">Type</Card>
      </TransitionSeries.Sequence>
      <TransitionSeries.Transition presentation={fade()} timing={linearTiming({ durationInFrames: 10 })} />
      <TransitionSeries.Sequence durationInFrames={40}>
        <Card color="#073b4c">Rhythm</Card>
      </TransitionSeries.Sequence>
    </TransitionSeries>
  );
}
