/**
 * Writes `src/scene/fix/known/names.json`: what scenes may import, the kit's props and their values, icons and fonts, as
 * data for the fixers (the scene language knows no React and no kit). Run it when the kit or a package changes;
 * `src/scene/fix/known/known.test.ts` says when it is stale.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { knownNames } from "./lib/known-names";

const target = fileURLToPath(new URL("../src/scene/fix/known/names.json", import.meta.url));
writeFileSync(target, `${JSON.stringify(await knownNames(), null, 2)}\n`);
