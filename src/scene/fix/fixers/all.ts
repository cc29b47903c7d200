import type { TreeFixer } from "../fixer";
import { defaultExport } from "./default-export";
import { easings } from "./easings";
import { childValues, cssMotion, handlers, images, styleTexts } from "./elements";
import { hookPlace } from "./hook-place";
import { imports } from "./imports";
import { interpolateCalls } from "./interpolate";
import { kitProps } from "./kit-props";
import { mapKeys } from "./map-keys";
import { missingHooks } from "./missing-hooks";
import { missingImports } from "./missing-imports";
import { shadowedImports } from "./shadowed-imports";
import { textChildren } from "./text-children";
import { wholeFrames } from "./whole-frames";

/** What mends source that parses, in the order in which they run: names first, since the others ask where names come from. */
export const treeFixers: readonly TreeFixer[] = [
  imports,
  defaultExport,
  hookPlace,
  missingHooks,
  missingImports,
  shadowedImports,
  interpolateCalls,
  easings,
  kitProps,
  textChildren,
  images,
  styleTexts,
  cssMotion,
  childValues,
  handlers,
  mapKeys,
  wholeFrames,
];
