import type { Problem } from "@/domain/problem";
import { type SceneTree, sceneTree } from "../analysis/scene-tree";
import { checkScene } from "../static-check";

/** The tree of a source; null where it cannot be made. A model's source may break what walks over it (names declared twice). */
export function safeTree(code: string): SceneTree | null {
  try {
    const parsed = sceneTree(code);
    return parsed.type === "parsed" ? parsed.tree : null;
  } catch {
    return null;
  }
}

/** The static check, with its own failure as a problem of the source. */
export function safeCheck(code: string): Problem[] {
  try {
    return checkScene(code);
  } catch (thrown) {
    return [
      { rule: "syntax", message: thrown instanceof Error ? thrown.message : "The code cannot be checked." },
    ];
  }
}
