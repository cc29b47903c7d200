import type { PlacedFigure } from "../cast/figure";
import type { StoryScene } from "../scene";
import { findThing, type Thing } from "./find-thing";

/** A thing with the middle of its foot at (x, y) and its height. */
export type PlacedThing = { thing: Thing; x: number; y: number; height: number };

/** The most things that a picture shows. */
const mostThings = 5;

/** Gaps of the ground that no figure fills, the widest first. */
function gapsOf(scene: StoryScene, figures: readonly PlacedFigure[]): { from: number; to: number }[] {
  const margin = scene.width * 0.04;
  const taken = figures.map(({ x, size, traits, cast }) => {
    const half = (cast.pose === "sleep" ? 250 : traits.body.hem + traits.body.arm * 0.5 + 20) * size;
    return { from: x - half, to: x + half };
  });
  const edges = [{ from: 0, to: margin }, ...taken, { from: scene.width - margin, to: scene.width }];
  return edges
    .slice(1)
    .map((edge, index) => ({ from: edges[index]?.to ?? 0, to: edge.from }))
    .filter((gap) => gap.to - gap.from > 60)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** Things beside the cast: large ones a little behind, small ones at the feet, what flies above. */
export function placeThings(
  scene: StoryScene,
  names: readonly string[],
  figures: readonly PlacedFigure[],
  size: number,
): PlacedThing[] {
  const found = names.map(findThing).filter((thing) => thing !== null);
  const unique = found
    .filter((thing, index) => found.findIndex((one) => one.name === thing.name) === index)
    .slice(0, mostThings);
  const child = 300 * size;
  const gaps = gapsOf(scene, figures);
  const isFloating = scene.place === "sky" || scene.place === "space" || scene.place === "underwater";
  const used = new Map<number, number>();
  let flying = 0;
  return unique.map((thing, index) => {
    const jitter = scene.chance(`thing-${index}`) - 0.5;
    // Where nobody is, the first thing is what the picture is about.
    const isSubject = figures.length === 0 && index === 0;
    const swell = isSubject ? 2.2 : figures.length === 0 ? 1.4 : 1;
    if (thing.zone === "sky") {
      flying += 1;
      const height = Math.min(thing.size * child * swell, scene.width * 0.3, scene.height * 0.4);
      const side = (flying % 2 === 1 ? 1 : -1) * (scene.chance("fly") > 0.5 ? 1 : -1);
      const top = Math.max(
        scene.height * (scene.textSpace === "top" ? 0.3 : 0.1),
        scene.ground - child * 1.5 - height,
      );
      return {
        thing,
        x: scene.width * (0.5 + side * ((isSubject ? 0.1 : 0.26) + 0.07 * jitter)),
        y: top + height * (0.9 + jitter * 0.3),
        height,
      };
    }
    const slot = index % Math.max(1, gaps.length);
    const gap = gaps[slot] ?? { from: scene.width * 0.05, to: scene.width * 0.95 };
    const turn = used.get(slot) ?? 0;
    used.set(slot, turn + 1);
    const room = gap.to - gap.from;
    const wanted = Math.max(thing.zone === "hand" ? 0.26 : 0, thing.size) * child * swell;
    // Large things may stand half behind somebody.
    const most =
      thing.zone === "far" ? Math.max(room * 1.25, child * 0.95) : Math.max(room * 0.92, child * 0.3);
    const height = Math.min(wanted, scene.height * 0.42, most);
    const shares = [0.5, 0.2, 0.8, 0.35, 0.65];
    const at = gap.from + room * ((shares[turn] ?? 0.5) + jitter * 0.12);
    const x = Math.max(height / 2 + scene.width * 0.03, Math.min(scene.width * 0.97 - height / 2, at));
    const y = isFloating
      ? scene.ground - (0.4 + scene.chance(`lift-${index}`)) * child * 0.7
      : scene.ground + (thing.zone === "far" ? -20 : 14 + turn * 10) * scene.k;
    return { thing, x, y, height };
  });
}
