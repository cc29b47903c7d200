import { useVideoConfig } from "remotion";

export type FrameShape = "wide" | "square" | "tall";
export type FrameSize = {
  width: number;
  height: number;
  /** One 1080th of the short side: sizes in units look the same in every format. */
  unit: number;
  shape: FrameShape;
  isWide: boolean;
  isTall: boolean;
  /** Margins of the safe area in pixels. */
  safe: { x: number; y: number };
  /** The safe area's size in pixels. */
  content: { width: number; height: number };
};

/** The frame in pixels, its shape, its unit and its safe area. `const { unit, isTall } = useFrameSize()` */
export function useFrameSize(): FrameSize {
  const { width, height } = useVideoConfig();
  const unit = Math.min(width, height) / 1080;
  const ratio = width / height;
  const shape: FrameShape = ratio > 1.2 ? "wide" : ratio < 0.75 ? "tall" : "square";
  const safe = { x: (shape === "wide" ? 120 : 80) * unit, y: (shape === "tall" ? 150 : 84) * unit };
  const content = { width: width - 2 * safe.x, height: height - 2 * safe.y };
  return { width, height, unit, shape, isWide: shape === "wide", isTall: shape === "tall", safe, content };
}
