import { LRUCache } from "lru-cache";
import type { SceneLanguage } from "../scene-language";
import type { Compiled, Recolor } from "./playable-project";

/** Recolours scenes once for each text and pair of palettes: a hand on a picker asks for many, and the stage for each again. */
export function createRecolorCache({ recolorScene }: Pick<SceneLanguage, "recolorScene">): Recolor {
  const results = new LRUCache<string, string>({ max: 200 });
  return (code, from, to) => {
    const key = JSON.stringify([code, from, to]);
    const recolored = results.get(key) ?? recolorScene(code, from, to);
    results.set(key, recolored);
    return recolored;
  };
}

/** Compiles scenes once for each text; bounded, since every keystroke in the code editor is a text. */
export function createCompileCache(
  language: Pick<SceneLanguage, "compileScene" | "guardLoops">,
): (code: string) => Compiled {
  const results = new LRUCache<string, Compiled>({ max: 500 });
  return (code) => {
    const known = results.get(code);
    if (known) return known;
    // What was typed runs here before it was checked, and not every browser gives the frame a process of its own.
    const result = language.compileScene(language.guardLoops(code));
    const compiled: Compiled =
      result.type === "compiled"
        ? { type: "compiled", compiled: result.compiled, codeHash: result.codeHash }
        : { type: "failed", message: result.problems[0]?.message ?? "This scene's code does not compile." };
    results.set(code, compiled);
    return compiled;
  };
}
