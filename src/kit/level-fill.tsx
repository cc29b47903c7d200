import type { ReactNode } from "react";
import { AbsoluteFill } from "remotion";
import { mix } from "./color";
import { smooth } from "./easing";
import { useFrameSize } from "./frame-size";
import { useTiming } from "./timing";

export type LevelFillProps = {
  /** 0..1 of the frame's height. */
  share: number;
  color: string;
  /** What stands over the frame, in colours for the ground, and the same in colours for the fill: each is seen where its own lies. */
  above: ReactNode;
  below: ReactNode;
  at?: number;
  length?: number;
};

/** The frame fills like a glass, with a wave at its level; what stands on it changes colour where it is reached. Props: share (0..1), color, above, below, at, length. `<LevelFill share={0.78} color={accent} above={<Text>78%</Text>} below={<Text>78%</Text>} />` */
export function LevelFill({ share, color, above, below, at = 0.2, length = 2 }: LevelFillProps) {
  const { width, height, unit } = useFrameSize();
  const { linear, exit, seconds } = useTiming();
  const filled = Math.max(0, Math.min(1, share)) * smooth(linear(at, length));
  const level = height * (1 - filled * (1 - exit(1)));
  const calm = 1 - 0.6 * linear(at, length + 1);
  const wave = (phase: number, lift: number) => {
    const points = Array.from({ length: 33 }, (_, index) => {
      const x = index / 32;
      const swing =
        Math.sin(x * 7 + seconds * 1.7 + phase) * 14 + Math.sin(x * 13 - seconds * 1.2 + phase) * 6;
      return `${(x * width).toFixed(1)}px ${(level - lift * unit + swing * unit * (0.5 + calm)).toFixed(1)}px`;
    });
    return `polygon(${points.join(",")}, ${width}px ${height}px, 0px ${height}px)`;
  };
  return (
    <AbsoluteFill>
      {above}
      <AbsoluteFill
        style={{ background: mix(color, "#ffffff", 0.2), opacity: 0.4, clipPath: wave(2.2, 26) }}
      />
      <AbsoluteFill style={{ clipPath: wave(0, 0) }}>
        <AbsoluteFill
          style={{ background: `linear-gradient(180deg, ${mix(color, "#ffffff", 0.14)}, ${color} 40%)` }}
        />
        {below}
      </AbsoluteFill>
    </AbsoluteFill>
  );
}
