import type { Look } from "@/domain/look";
import type { Rung } from "@/domain/plan";
import { applyRequest } from "./apply-request";
import { readInstruction } from "./read-instruction";

export type EditedCode = {
  code: string;
  newName: string | null;
  rung: Extract<Rung, "control" | "source-edit">;
  /** What was done, in the past tense. */
  summaries: string[];
  /** What could not be done, in the person's words. */
  missed: string[];
  /** Why, where it is known, in sentences. */
  reasons: string[];
};

/** Applies an instruction to a scene's code; what cannot be done leaves it as it is and is named. Pure. */
export function editCode(
  code: string,
  instruction: string,
  options: { sceneName: string | null; look: Look; seed: number; fps: number },
): EditedCode {
  const result: EditedCode = { code, newName: null, rung: "control", summaries: [], missed: [], reasons: [] };
  for (const request of readInstruction(instruction, options.sceneName)) {
    if (request.type === "rename_scene") {
      result.newName = request.name.slice(0, 80);
      result.summaries.push(`The scene is called ${result.newName}`);
      continue;
    }
    const applied = applyRequest(result.code, request, options);
    if (applied.type === "applied") {
      result.code = applied.code;
      result.summaries.push(applied.summary);
      if (applied.by === "source-edit") result.rung = "source-edit";
    } else {
      result.missed.push(request.type === "unknown" ? request.said : applied.why);
      if (applied.reason !== undefined) result.reasons.push(applied.reason);
    }
  }
  return result;
}
