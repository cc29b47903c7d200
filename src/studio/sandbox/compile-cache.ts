import { LRUCache } from "lru-cache";
import type { SceneLanguage } from "../scene-language";
import type { Compiled } from "./playable-project";

/** Compiles scenes once for each text; bounded, since every keystroke in the code editor is a text. */
export function createCompileCache(
  language: Pick<SceneLanguage, "compileScene">,
): (code: string) => Compiled {
  const results = new LRUCache<string, Compiled>({ max: 500 });
  return (code) => {
    const known = results.get(code);
    if (known) return known;
    const result = language.compileScene(code);
    const compiled: Compiled =
      result.type === "compiled"
        ? { type: "compiled", compiled: result.compiled, codeHash: result.codeHash }
        : { type: "failed", message: result.problems[0]?.message ?? "This scene's code does not compile." };
    results.set(code, compiled);
    return compiled;
  };
}
