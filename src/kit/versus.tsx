import type { ReactNode } from "react";
import { AbsoluteFill } from "remotion";
import { alpha, isDark } from "./color";
import { useFrameSize } from "./frame-size";
import { Text } from "./text";
import { useTiming } from "./timing";

export type VersusSplitProps = {
  left: ReactNode;
  right: ReactNode;
  leftColor: string;
  rightColor: string;
  /** On the seam: «vs», «→»; none when empty. */
  seam?: string;
  /** Where the seam comes to rest, as a share of the frame from the left (top, in a tall frame); default 0.5. */
  rest?: number;
  /** The right side sweeps in at this second; default 0.5. */
  at?: number;
  /** The seam's mark. */
  markColor?: string;
  markText?: string;
};

/** Two fields that share the frame, side by side (stacked in a tall frame); the second sweeps in over the first. Props: left, right (what stands on them), leftColor, rightColor, seam ("vs"), rest (0..1), at, markColor, markText. `<VersusSplit left={<Text>Before</Text>} right={<Text>After</Text>} leftColor="#222222" rightColor={accent} />` */
export function VersusSplit({
  left,
  right,
  leftColor,
  rightColor,
  seam = "vs",
  rest = 0.5,
  at = 0.5,
  markColor,
  markText,
}: VersusSplitProps) {
  const { width, height, unit, isTall, isWide } = useFrameSize();
  const { enter, exit } = useTiming();
  const swept = Math.min(1.02, enter(at, 1.1));
  const edge = (1 - swept * (1 - rest)) * (isTall ? height : width);
  const out = exit(1);
  const side = (content: ReactNode, isFirst: boolean) => {
    const long = (isTall ? height : width) * (isFirst ? rest : 1 - rest);
    return (
      <div
        style={{
          position: "absolute",
          ...(isTall
            ? { left: 0, width, height: long, [isFirst ? "top" : "bottom"]: 0 }
            : { top: 0, height, width: long, [isFirst ? "left" : "right"]: 0 }),
        }}
      >
        {content}
      </div>
    );
  };
  const slant = 0.05 * (isTall ? height : width) * (1 - swept);
  const cut = isTall
    ? `polygon(0 ${edge + slant}px, 100% ${edge - slant}px, 100% 100%, 0 100%)`
    : `polygon(${edge + slant}px 0, 100% 0, 100% 100%, ${edge - slant}px 100%)`;
  const round = isTall || isWide ? 150 : 116;
  const mark = round * unit;
  return (
    <AbsoluteFill style={{ background: leftColor, overflow: "hidden" }}>
      {side(left, true)}
      <AbsoluteFill
        style={{
          background: rightColor,
          clipPath: cut,
        }}
      >
        {side(right, false)}
      </AbsoluteFill>
      {seam !== "" && (
        <div
          style={{
            position: "absolute",
            left: (isTall ? width / 2 : edge) - mark / 2,
            top: (isTall ? edge : height / 2) - mark / 2,
            width: mark,
            height: mark,
            borderRadius: "50%",
            display: "grid",
            placeItems: "center",
            background: markColor ?? leftColor,
            boxShadow: `0 ${12 * unit}px ${50 * unit}px ${alpha("#000000", isDark(leftColor) ? 0.5 : 0.22)}`,
            transform: `scale(${enter(at + 0.35, 0.8) * (1 - out)}) rotate(${(1 - swept) * -90}deg)`,
          }}
        >
          <Text
            as="heading"
            size={round * 0.35}
            width={round * 0.78}
            maxLines={1}
            align="center"
            color={markText ?? rightColor}
          >
            {seam}
          </Text>
        </div>
      )}
    </AbsoluteFill>
  );
}
