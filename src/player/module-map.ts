import * as animationUtils from "@remotion/animation-utils";
import * as noise from "@remotion/noise";
import * as paths from "@remotion/paths";
import * as shapes from "@remotion/shapes";
import * as transitions from "@remotion/transitions";
import * as clockWipe from "@remotion/transitions/clock-wipe";
import * as fade from "@remotion/transitions/fade";
import * as flip from "@remotion/transitions/flip";
import * as iris from "@remotion/transitions/iris";
import * as none from "@remotion/transitions/none";
import * as slide from "@remotion/transitions/slide";
import * as wipe from "@remotion/transitions/wipe";
import * as remotion from "remotion";
import * as kit from "@/kit";
import { refusedMembers } from "@/scene/allow-list";
import { keepAsIs, seededJsxRuntime, seededReact } from "./seeded-react";

const shared: Record<string, object> = {
  remotion,
  "scenewright/kit": kit,
  "@remotion/animation-utils": animationUtils,
  "@remotion/noise": noise,
  "@remotion/paths": paths,
  "@remotion/shapes": shapes,
  "@remotion/transitions": transitions,
  "@remotion/transitions/clock-wipe": clockWipe,
  "@remotion/transitions/fade": fade,
  "@remotion/transitions/flip": flip,
  "@remotion/transitions/iris": iris,
  "@remotion/transitions/none": none,
  "@remotion/transitions/slide": slide,
  "@remotion/transitions/wipe": wipe,
};
for (const exports of Object.values(shared)) keepAsIs(exports);

function withoutRefused([name, exports]: [string, object]): [string, object] {
  const refused = refusedMembers.get(name);
  if (!refused) return [name, exports];
  return [name, Object.fromEntries(Object.entries(exports).filter(([member]) => !refused.has(member)))];
}

/** What each allow-listed module name gives to a scene: nothing that the static check refuses. */
const modules = new Map<string, object>([
  ...Object.entries(shared).map(withoutRefused),
  ["react", seededReact],
  ["react/jsx-runtime", seededJsxRuntime],
]);

/** Large modules that few scenes import: evaluated when one does. (A literal each, so that bundlers see it.) */
const onDemand = new Map<string, () => Promise<object>>([["lucide-react", () => import("lucide-react")]]);

/** Every name that `moduleOf` knows, or knows once it is prepared. */
export const moduleNames: readonly string[] = [...modules.keys(), ...onDemand.keys()];

/** What an allow-listed name gives; undefined for any other, and for a large module that was not prepared. */
export function moduleOf(name: string): object | undefined {
  return modules.get(name);
}

/**
 * Evaluates the large modules that these compiled scenes may require. Null where none is missing, so that nobody waits
 * for nothing. A text that does not hold a module's name cannot require it.
 */
export function prepareModules(compiled: readonly string[]): Promise<void> | null {
  const missing = [...onDemand].filter(
    ([name]) => !modules.has(name) && compiled.some((text) => text.includes(name)),
  );
  if (missing.length === 0) return null;
  return Promise.all(
    missing.map(async ([name, load]) => {
      const exports = await load();
      keepAsIs(exports);
      modules.set(...withoutRefused([name, exports]));
    }),
  ).then(() => undefined);
}
