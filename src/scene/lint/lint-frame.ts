import { contrast, shapeContrast } from "../look/contrast";
import { areaOf, type FrameBox, type FrameSize, intersection } from "./frame-box";
import { groundOf, isHidden, seenOn } from "./ground";

export type FrameRule = "blank" | "outside" | "overlap" | "contrast" | "small";
export type FrameProblem = {
  rule: FrameRule;
  /** For people and models. */
  message: string;
  /** The texts that it is about. */
  texts: string[];
  /** Clear enough to be mended unasked; any other is a note. */
  isClear: boolean;
  /** What would mend it, where that is known. */
  mend?: FrameMend;
};
export type FrameMend =
  | { type: "color"; color: string; ground: string }
  | { type: "scale"; scale: number }
  /** Pixels to the right and down. */
  | { type: "move"; x: number; y: number };

/** Fainter than this it is decoration, or on its way in or out. */
const settledOpacity = 0.9;
/** Share of the frame's short side below which nobody reads a text (14 of 1080 lines). */
const smallestText = 0.013;
const fullArea = 0.95;

/**
 * What is wrong with a frame as it is drawn. Only what stands there fully counts: a text that fades in, or that something
 * covers, is passed over. A moving text is another's business (`lint-scene.ts`).
 */
export function lintFrame(boxes: readonly FrameBox[], size: FrameSize): FrameProblem[] {
  if (isBlank(boxes, size))
    return [{ rule: "blank", message: "The frame shows nothing.", texts: [], isClear: true }];
  const texts = boxes.flatMap((box, order) => {
    const isRead =
      box.kind === "text" &&
      box.opacity >= settledOpacity &&
      (box.text ?? "").trim() !== "" &&
      areaOf(box) > 0;
    return isRead && !isHidden(box, boxes.slice(order + 1)) ? [{ box, order }] : [];
  });
  return [
    ...texts.flatMap(({ box }) => outside(box, size)),
    ...overlapping(texts.map(({ box }) => box)),
    ...texts.flatMap(({ box, order }) => tooPale(box, boxes.slice(0, order))),
    ...texts.flatMap(({ box }) => tooSmall(box, size)),
  ];
}

/** Nothing but grounds that fill the frame, and what cannot be seen. */
export function isBlank(boxes: readonly FrameBox[], size: FrameSize): boolean {
  const frame = { x: 0, y: 0, ...size };
  return !boxes.some((box) => {
    const seen = areaOf(intersection(box, frame));
    if (box.opacity < 0.03 || seen === 0) return false;
    return box.kind !== "shape" || seen < areaOf(frame) * fullArea;
  });
}

const shown = (box: FrameBox) => {
  const text = (box.text ?? "").replaceAll(/\s+/g, " ").trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

/** A line's box is higher than its letters: what may stand out without a letter being cut. */
const slackOf = (box: FrameBox) => Math.max(2, (box.fontSize ?? box.height) * 0.15);

/** Share of the frame's short side from which letters are composed like a picture, cut at the edge or laid over. */
const poster = 0.3;
const isPoster = (box: FrameBox, size: FrameSize) =>
  (box.fontSize ?? 0) >= Math.min(size.width, size.height) * poster;

function outside(box: FrameBox, size: FrameSize): FrameProblem[] {
  const frame = { x: 0, y: 0, ...size };
  // Wholly outside it waits for its turn.
  if (areaOf(intersection(box, frame)) === 0) return [];
  const slack = Math.max(slackOf(box), Math.min(size.width, size.height) * 0.006);
  const over = Math.max(-box.x, -box.y, box.x + box.width - size.width, box.y + box.height - size.height);
  if (over <= slack) return [];
  const message = `“${shown(box)}” runs out of the frame by ${Math.round(over)} pixels.`;
  const isClear = !isPoster(box, size);
  return [{ rule: "outside", message, texts: [box.text ?? ""], isClear, mend: intoFrame(box, size) }];
}

/** Of the frame's sides: how much of them a text may take that was made to fit, and how far from its edge one is moved. */
const widest = 0.92;
const margin = 0.04;

function intoFrame(box: FrameBox, size: FrameSize): FrameMend {
  const scale = Math.min((size.width * widest) / box.width, (size.height * widest) / box.height);
  // Smaller, but where it stands it would still run out: that shows when it is measured again.
  if (scale < 1) return { type: "scale", scale: Math.max(0.05, Math.floor(scale * 100) / 100) };
  return {
    type: "move",
    x: shiftInto(box.x, box.width, size.width),
    y: shiftInto(box.y, box.height, size.height),
  };
}

function shiftInto(start: number, length: number, whole: number): number {
  const edge = whole * margin;
  if (start < 0) return Math.round(edge - start);
  const over = start + length - whole;
  return over > 0 ? -Math.round(Math.min(over + edge, start)) : 0;
}

function overlapping(texts: readonly FrameBox[]): FrameProblem[] {
  const problems: FrameProblem[] = [];
  for (const [index, first] of texts.entries()) {
    for (const second of texts.slice(index + 1)) {
      // A text over itself is a shadow or a glow.
      if (first.text?.trim() === second.text?.trim()) continue;
      const shared = areaOf(intersection(inked(first), inked(second)));
      const smaller = Math.min(areaOf(inked(first)), areaOf(inked(second)));
      if (smaller === 0 || shared < smaller * 0.12) continue;
      problems.push({
        rule: "overlap",
        message: `“${shown(first)}” and “${shown(second)}” lie over each other.`,
        texts: [first.text ?? "", second.text ?? ""],
        isClear: shared >= smaller * 0.3,
      });
    }
  }
  return problems;
}

/** The part of a text's box that letters fill. */
function inked(box: FrameBox): FrameBox {
  const top = Math.min(box.height * 0.15, slackOf(box));
  return { ...box, y: box.y + top, height: box.height - 2 * top };
}

function tooPale(box: FrameBox, before: readonly FrameBox[]): FrameProblem[] {
  const ground = groundOf(box, before);
  const color = ground === null || box.color === undefined ? null : seenOn(box.color, ground, box.opacity);
  if (ground === null || color === null) return [];
  const ratio = contrast(color, ground);
  if (ratio >= shapeContrast) return [];
  const message = `“${shown(box)}” is hard to read: ${box.color} on ${ground} has a contrast of ${ratio.toFixed(1)} : 1.`;
  const mend = { type: "color" as const, color, ground };
  return [{ rule: "contrast", message, texts: [box.text ?? ""], isClear: true, mend }];
}

function tooSmall(box: FrameBox, size: FrameSize): FrameProblem[] {
  const short = Math.min(size.width, size.height);
  if (box.fontSize === undefined || box.fontSize >= short * smallestText) return [];
  const message = `“${shown(box)}” is too small to read (${Math.round(box.fontSize)} pixels).`;
  return [{ rule: "small", message, texts: [box.text ?? ""], isClear: false }];
}
