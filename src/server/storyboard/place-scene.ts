import { generateKeyBetween } from "fractional-indexing";

/** A scene on the board as far as its place is concerned. Deleted ones keep theirs, so that they come back to it. */
export type Placed = { sceneId: string; position: string; deleted: boolean };

const ascending = (a: Placed, b: Placed) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0);

/**
 * A position for `sceneId` behind `after` (null: in front of all; `"end"`: behind all), between its neighbours, deleted
 * ones included, so that no two scenes ever share one. Where the scene stands there already, the position that it has.
 */
export function placeAfter(board: Iterable<Placed>, sceneId: string, after: string | null): string {
  const all = [...board].sort(ascending);
  const self = all.find((scene) => scene.sceneId === sceneId);
  const others = all.filter((scene) => scene.sceneId !== sceneId);
  if (
    self &&
    !self.deleted &&
    previousOf(all, self)?.sceneId === (after === "end" ? lastLive(others) : (after ?? undefined))
  )
    return self.position;
  const index =
    after === null ? -1 : after === "end" ? others.length - 1 : others.findIndex((s) => s.sceneId === after);
  return generateKeyBetween(others[index]?.position ?? null, others[index + 1]?.position ?? null);
}

function previousOf(all: Placed[], self: Placed): Placed | undefined {
  return all.filter((scene) => !scene.deleted && scene.position < self.position).at(-1);
}

function lastLive(others: Placed[]): string | undefined {
  return others.filter((scene) => !scene.deleted).at(-1)?.sceneId;
}

/** `position`, or the next free one behind it when another scene has taken it since. */
export function freePosition(board: Iterable<Placed>, sceneId: string, position: string): string {
  const others = [...board].filter((scene) => scene.sceneId !== sceneId).sort(ascending);
  const taken = others.findIndex((scene) => scene.position === position);
  if (taken < 0) return position;
  return generateKeyBetween(position, others[taken + 1]?.position ?? null);
}
