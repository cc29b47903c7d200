import { traverseFast } from "@babel/types";
import { applyChanges, type TextChange } from "./analysis/text-change";
import { parseScene } from "./parse";

/** What stands at the head of every loop's body; `module-scope.ts` gives the function. */
export const loopGuardCall = "loopGuard();";

/**
 * The scene's source with a guard in every loop, on the same lines: a loop that never ends throws instead of holding the
 * page. For code that runs before it was checked, in browsers that do not give a sandboxed frame a process of its own.
 * Source that does not parse, or has no loop, is handed back as it is.
 */
export function guardLoops(code: string): string {
  const parsed = parseScene(code);
  if (parsed.type === "failed") return code;
  const changes: TextChange[] = [];
  traverseFast(parsed.program, (node) => {
    switch (node.type) {
      case "ForStatement":
      case "ForInStatement":
      case "ForOfStatement":
      case "WhileStatement":
      case "DoWhileStatement": {
        const { start, end } = node.body;
        if (typeof start !== "number" || typeof end !== "number") return;
        const insert = (place: number, text: string) => changes.push({ start: place, end: place, text });
        if (node.body.type === "BlockStatement") return void insert(start + 1, loopGuardCall);
        insert(start, `{${loopGuardCall}`);
        insert(end, "}");
      }
    }
  });
  return applyChanges(code, changes);
}
