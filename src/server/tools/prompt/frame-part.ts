import { type Format, sizeOf } from "@/domain/format";

/** How large and how long the scene is that is asked for. */
export function framePart(frame: { format: Format; fps: number; seconds: number }): string {
  const { width, height } = sizeOf(frame.format);
  return `Frame: ${frame.format}, ${width}×${height}, ${frame.fps} fps. The scene lasts ${frame.seconds} s.`;
}
