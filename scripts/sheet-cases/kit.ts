import { defaultLook } from "@/domain/look";
import { kitNames, kitReference, sceneOfUse } from "../lib/kit-reference";
import type { SheetCase } from "./make";

const entries = kitReference();
const names = kitNames();

/** Every component of the kit, by its own line of use. */
export const kitCases: Record<string, SheetCase> = Object.fromEntries(
  entries.map((entry) => [
    entry.name,
    {
      name: entry.name,
      template: null,
      source: sceneOfUse(entry, names),
      controls: {},
      seconds: 4,
      look: defaultLook,
    },
  ]),
);
