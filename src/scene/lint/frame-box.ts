import type { FrameBox } from "@/domain/frame-measure";

export type { FrameBox };

export type FrameSize = { width: number; height: number };

export const areaOf = ({ width, height }: { width: number; height: number }) =>
  Math.max(0, width) * Math.max(0, height);

type Rect = { x: number; y: number; width: number; height: number };

/** What two boxes share; of no size where they share nothing. */
export function intersection(first: Rect, second: Rect): Rect {
  const x = Math.max(first.x, second.x);
  const y = Math.max(first.y, second.y);
  const right = Math.min(first.x + first.width, second.x + second.width);
  const bottom = Math.min(first.y + first.height, second.y + second.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}
