import { differenceEuclidean } from "culori";
import { describeControls } from "@/scene/controls";
import { outlineScene } from "@/scene/outline";

const distance = differenceEuclidean("oklab");
/** In OKLab: about as far as people still call it by the same name. */
const sameName = 0.17;

/** The colour in a scene's code that is nearest to a named one; null where none is near, or nearer than `limit`. */
export function nearestUsed(code: string, hex: string, limit = sameName): string | null {
  const used = [
    ...outlineScene(code)
      .filter((element) => element.kind === "color")
      .map((element) => String(element.value)),
    ...describeControls(code)
      .filter((control) => control.kind === "color")
      .map((control) => String(control.value)),
  ];
  let best: { color: string; away: number } | null = null;
  for (const color of used) {
    const away = distance(color, hex);
    if (away < (best?.away ?? limit)) best = { color, away };
  }
  return best?.color ?? null;
}
