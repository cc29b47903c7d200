import type { ThumbnailSlot } from "@/domain/sandbox-message";

/** A card's picture, in CSS pixels from the left edge of the strip's content. */
export type CardBox = { sceneId: string; left: number; top: number; width: number; height: number };

export type StripScale = {
  /** Height of a card's picture in pixels. */
  height: number;
  pixelsPerSecond: number;
  /** A card that is narrower can't hold a name and a duration. */
  leastWidth: number;
};

export const wideStrip: StripScale = { height: 96, pixelsPerSecond: 36, leastWidth: 120 };
export const phoneStrip: StripScale = { height: 52, pixelsPerSecond: 16, leastWidth: 88 };
const mostPictures = 5;

/**
 * How many pictures stand side by side in a scene's card: as many as its duration asks for, at most five, but always
 * enough to hold its name. The card is exactly as wide as they are, so that no picture is cut.
 */
export function picturesIn(seconds: number, pictureWidth: number, scale: StripScale): number {
  const least = Math.ceil(scale.leastWidth / pictureWidth);
  const wanted = Math.round((seconds * scale.pixelsPerSecond) / pictureWidth);
  return Math.max(least, Math.min(mostPictures, wanted), 1);
}

/** The most pictures that a scene of middling length takes: a video of long scenes is shown at a smaller scale. */
const mostOnAverage = 1.5;

/** The scale at which scenes of these lengths can be overlooked. */
export function scaleFor(seconds: readonly number[], pictureWidth: number, scale: StripScale): StripScale {
  const mean = seconds.reduce((sum, one) => sum + one, 0) / Math.max(1, seconds.length);
  const pixelsPerSecond = Math.min(scale.pixelsPerSecond, (mostOnAverage * pictureWidth) / Math.max(1, mean));
  return { ...scale, pixelsPerSecond };
}

/**
 * Where the sandbox draws which frame of which scene, for the cards that are in sight (`from`–`to`, with some margin).
 * `hover` shows another frame of one scene: the one below the pointer (0 to 1 of the card's width).
 */
export function thumbnailSlots(
  cards: readonly (CardBox & { durationInFrames: number; pictures: number })[],
  view: { from: number; to: number },
  hover: { sceneId: string; at: number } | null,
): ThumbnailSlot[] {
  const margin = view.to - view.from;
  return cards
    .filter((card) => card.left + card.width >= view.from - margin && card.left <= view.to + margin)
    .flatMap((card) => {
      const width = card.width / card.pictures;
      return Array.from({ length: card.pictures }, (_, index) => ({
        sceneId: card.sceneId,
        left: card.left + index * width,
        top: card.top,
        width,
        height: card.height,
        frame: frameOf(card, index, hover?.sceneId === card.sceneId ? hover.at : null),
      }));
    });
}

/** The middle of the picture's share of the scene: what enters is there by then, what leaves has not begun to. */
function frameOf(
  card: { durationInFrames: number; pictures: number },
  index: number,
  hoverAt: number | null,
): number {
  const last = card.durationInFrames - 1;
  const isHovered =
    hoverAt !== null && Math.min(card.pictures - 1, Math.floor(hoverAt * card.pictures)) === index;
  const share = isHovered ? hoverAt : (index + 0.55) / card.pictures;
  return Math.max(0, Math.min(last, Math.round(share * last)));
}

/** Where the playhead stands over the strip, in the same pixels as the cards; null without cards. */
export function xOfFrame(
  frame: number,
  cards: readonly (CardBox & { startFrame: number; durationInFrames: number })[],
): number | null {
  const card = cards.findLast((each) => frame >= each.startFrame) ?? cards[0];
  if (!card) return null;
  const share = Math.min(1, Math.max(0, (frame - card.startFrame) / card.durationInFrames));
  return card.left + share * card.width;
}
