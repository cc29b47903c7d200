import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const referenceSchema = z.array(z.strictObject({ name: z.string(), text: z.string(), use: z.string() }));
/** A component of the kit as its docstring tells it: built from `src/kit` into `.runtime/kit-reference.json`. */
export type KitEntry = z.infer<typeof referenceSchema>[number];

let kept: KitEntry[] | undefined;

/** Every component of the kit, by name; read once. Throws where the runtimes have not been built. */
export function kitReference(root = process.cwd()): KitEntry[] {
  kept ??= referenceSchema.parse(
    JSON.parse(readFileSync(path.join(root, ".runtime", "kit-reference.json"), "utf8")),
  );
  return kept;
}

/** The kit as a model is told: one line of use for each component, with what it is. Stable text. */
export function kitPart(entries: readonly KitEntry[]): string {
  const lines = entries.map(({ use, text }) => `${use} — ${text}`);
  return [
    'The kit ("scenewright/kit"). One line of use for each component, then what it is. All take `at` (seconds) where they move.',
    ...lines,
    "Helpers: alpha(color, 0..1), mix(a, b, 0..1), readableOn(ground, ...colors), isDark(color), useLook() → { palette, type, corner, pace }, useFrameSize(), useTiming(), useBeats(count) → { starts, active }, useGrid(count, { gap, aspect }), spring, smooth, expoOut, expoIn (0..1 → 0..1).",
  ].join("\n");
}
