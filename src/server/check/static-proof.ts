import type { Problem } from "@/domain/problem";
import { compileScene } from "@/scene/compile";
import { checkScene } from "@/scene/static-check";
import { ownKin } from "./own-kin";

export type StaticResult =
  | { type: "passed"; compiled: string; codeHash: string; kin: string | null }
  | { type: "failed"; problems: [Problem, ...Problem[]] };

/** What can be said about a scene without running it: its rules, then whether it compiles. */
export function proveStatically(code: string): StaticResult {
  const [first, ...rest] = checkScene(code);
  if (first) return { type: "failed", problems: [first, ...rest] };
  const result = compileScene(code);
  if (result.type === "compiled")
    return {
      type: "passed",
      compiled: result.compiled,
      codeHash: result.codeHash,
      kin: ownKin(code),
    };
  const [problem = { rule: "syntax", message: "The code could not be read." }, ...more] = result.problems;
  return { type: "failed", problems: [problem, ...more] };
}
