import type { CSSProperties, ReactNode } from "react";
import { AbsoluteFill } from "remotion";
import { Background, type BackgroundProps } from "./background";
import { useFrameSize } from "./frame-size";

export type StageProps = Omit<BackgroundProps, "children"> & {
  /** Drawn behind the content, to the frame's edges: shapes, particles. */
  backdrop?: ReactNode;
  children?: ReactNode;
  /** Where the content stands in the safe area; default "center". */
  align?: "top" | "center" | "bottom";
  justify?: "left" | "center" | "right";
  /** Between the parts of the content, in units; default 32. */
  gap?: number;
  style?: CSSProperties;
};

const sides = {
  top: "flex-start",
  left: "flex-start",
  center: "center",
  bottom: "flex-end",
  right: "flex-end",
} as const;

/** A scene's frame: a background, a backdrop to the edges, and the content stacked in the safe area. Props: those of Background, backdrop, align, justify, gap. `<Stage color={background} align="bottom">…</Stage>` */
export function Stage({
  backdrop,
  children,
  align = "center",
  justify = "left",
  gap = 32,
  style,
  ...background
}: StageProps) {
  const { unit, safe } = useFrameSize();
  return (
    <AbsoluteFill style={{ overflow: "hidden" }}>
      <Background {...background}>{backdrop}</Background>
      <AbsoluteFill
        style={{
          boxSizing: "border-box",
          padding: `${safe.y}px ${safe.x}px`,
          display: "flex",
          flexDirection: "column",
          justifyContent: sides[align],
          alignItems: sides[justify],
          gap: gap * unit,
          ...style,
        }}
      >
        {children}
      </AbsoluteFill>
    </AbsoluteFill>
  );
}
