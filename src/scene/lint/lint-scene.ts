import type { FrameSample } from "@/domain/frame-measure";
import type { FrameBox, FrameSize } from "./frame-box";
import { type FrameProblem, isBlank, lintFrame } from "./lint-frame";

export type SceneProblem = FrameProblem & {
  /** The first frame that shows it. */
  frame: number;
};

/** A scene may begin and end empty: its things come and go. */
const middle = { from: 0.15, to: 0.85 };
/** Of the short side: how far something drifts that is at rest. */
const drift = 0.006;

/** What is wrong with a scene as its sampled frames show it, each thing once. Only moments at which a text rests count. */
export function lintScene(
  samples: readonly FrameSample[],
  size: FrameSize,
  durationInFrames: number,
): SceneProblem[] {
  const found = new Map<string, SceneProblem>();
  for (const { frame, boxes, later } of samples) {
    const share = frame / Math.max(1, durationInFrames - 1);
    const resting = later ? boxes.filter((box) => box.kind !== "text" || rests(box, later, size)) : boxes;
    const isMiddle = share >= middle.from && share <= middle.to;
    const blank = isBlank(boxes, size);
    // A beat between two words is empty on purpose.
    if (blank && (!isMiddle || (later && !isBlank(later, size)))) continue;
    const problems = blank
      ? lintFrame(boxes, size)
      : lintFrame(resting, size).filter(({ rule }) => rule !== "blank");
    for (const problem of problems) {
      const key = `${problem.rule}:${problem.texts.join("\n")}`;
      if (!found.has(key)) found.set(key, { ...problem, frame });
    }
  }
  return [...found.values(), ...neverSeen(samples, size)];
}

function rests(box: FrameBox, later: readonly FrameBox[], size: FrameSize): boolean {
  const near = Math.min(size.width, size.height) * drift;
  return later.some(
    (other) =>
      other.kind === box.kind &&
      other.text === box.text &&
      Math.abs(other.x - box.x) <= near &&
      Math.abs(other.y - box.y) <= near &&
      Math.abs(other.width - box.width) <= near &&
      Math.abs(other.opacity - box.opacity) <= 0.02,
  );
}

/** Texts that stand outside of the frame in every sample. */
function neverSeen(samples: readonly FrameSample[], size: FrameSize): SceneProblem[] {
  const isOut = ({ x, y, width, height }: FrameBox) =>
    x + width <= 0 || y + height <= 0 || x >= size.width || y >= size.height;
  const out = new Map<string, number>();
  const seen = new Set<string>();
  for (const { frame, boxes } of samples) {
    for (const box of boxes) {
      if (box.kind !== "text" || !box.text?.trim()) continue;
      if (!isOut(box)) seen.add(box.text);
      else if (!out.has(box.text)) out.set(box.text, frame);
    }
  }
  return [...out]
    .filter(([text]) => !seen.has(text))
    .map(([text, frame]) => ({
      rule: "outside",
      message: `“${text.trim().slice(0, 40)}” stands outside of the frame all the time.`,
      texts: [text],
      isClear: samples.length > 2,
      frame,
    }));
}
