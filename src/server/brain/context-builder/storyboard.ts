import { secondsOf } from "@/domain/duration";
import type { SceneLine } from "../fast-router/routing";
import type { ContextSource, OutlineRow } from "./source";

/** How many scenes the window holds at most, however long the video is. */
export const windowSize = 24;
const edge = 8;

export type StoryboardPart = {
  /** Scenes around the start, the focus and the end, in order. */
  scenes: SceneLine[];
  sceneCount: number;
  totalSeconds: number;
  /** Whether `scenes` is all there is. */
  complete: boolean;
};

/** The ordinals of the window: the first, those around the focus, the last; filled up to `windowSize` from the front. */
export function windowOrdinals(sceneCount: number, focus: number | null): number[] {
  const chosen = new Set<number>();
  const take = (from: number, to: number) => {
    for (let ordinal = Math.max(1, from); ordinal <= Math.min(sceneCount, to); ordinal += 1) {
      if (chosen.size < windowSize) chosen.add(ordinal);
    }
  };
  if (focus !== null) take(focus - edge / 2, focus + edge / 2 - 1);
  take(sceneCount - edge + 1, sceneCount);
  take(1, windowSize);
  return [...chosen].sort((a, b) => a - b);
}

export function lineOf(row: OutlineRow, fps: number): SceneLine {
  return {
    id: row.sceneId,
    name: row.name,
    seconds: secondsOf(row.durationInFrames, fps),
    template: row.template,
    ordinal: row.ordinal,
  };
}

/** Builds the storyboard's part: two bounded queries, whatever the number of scenes. */
export async function buildStoryboard(
  source: ContextSource,
  request: { projectId: string; fps: number; focusSceneId: string | null },
): Promise<StoryboardPart & { lastTouchedSceneId: string | null }> {
  const { projectId, fps } = request;
  const summary = await source.storyboardSummary(projectId);
  const focusId = request.focusSceneId ?? summary.lastTouchedSceneId;
  const focus =
    focusId !== null && summary.sceneCount > windowSize ? await source.ordinalOf(projectId, focusId) : null;
  const rows = await source.outlineAt(projectId, windowOrdinals(summary.sceneCount, focus));
  return {
    scenes: rows.map((row) => lineOf(row, fps)),
    sceneCount: summary.sceneCount,
    totalSeconds: secondsOf(summary.totalFrames, fps),
    complete: rows.length === summary.sceneCount,
    lastTouchedSceneId: summary.lastTouchedSceneId,
  };
}
