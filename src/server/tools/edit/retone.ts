import type { Look } from "@/domain/look";
import { describeControls, writeControls } from "@/scene/controls";
import { paletteFrom } from "@/scene/look/palette";
import { roleByName } from "@/scene/look/recolor-scene";
import type { Tone } from "@/scene/look/tone";
import { wordsOf } from "@/scene/words";
import type { Applied } from "./applied";

/** «make it more playful»: the palette of the tone on this scene's colours, each in the part it plays; null where none can be told. */
export function retone(code: string, tone: Tone, look: Look, seed: number): Applied | null {
  const palette = paletteFrom([], tone, seed);
  const now = look.palette;
  const values: Record<string, string> = {};
  for (const control of describeControls(code)) {
    if (control.kind !== "color") continue;
    const same = (Object.keys(now) as (keyof typeof now)[]).find(
      (key) => now[key].toLowerCase() === String(control.value).toLowerCase(),
    );
    const role = same ?? roleByName(wordsOf(control.name));
    if (role) values[control.name] = palette[role];
  }
  if (Object.keys(values).length < 2) return null;
  return {
    type: "applied",
    code: writeControls(code, values),
    summary: `The colours are ${tone} now`,
    by: "control",
  };
}
