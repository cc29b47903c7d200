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
import * as lucide from "lucide-react";
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
  "lucide-react": lucide,
};
for (const exports of Object.values(shared)) keepAsIs(exports);

function withoutRefused([name, exports]: [string, object]): [string, object] {
  const refused = refusedMembers.get(name);
  if (!refused) return [name, exports];
  return [name, Object.fromEntries(Object.entries(exports).filter(([member]) => !refused.has(member)))];
}

/** What each allow-listed module name gives to a scene: nothing that the static check refuses. */
export const moduleMap: ReadonlyMap<string, object> = new Map([
  ...Object.entries(shared).map(withoutRefused),
  ["react", seededReact],
  ["react/jsx-runtime", seededJsxRuntime],
]);
