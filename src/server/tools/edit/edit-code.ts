import type { Look } from "@/domain/look";
import type { Rung } from "@/domain/plan";
import { writeControls } from "@/scene/controls";
import { applyRequest } from "./apply-request";
import { readInstruction } from "./read-instruction";
import { dataTables } from "./rows";
import { suggestChoices } from "./suggest-choices";
import { type SetControls, setBetween, unseenControls, whyUnseen } from "./unseen";

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
  /** What to say instead, where several things fit. */
  suggestions: string[];
};

/** Applies an instruction to a scene's code; what cannot be done leaves it as it is and is named. Pure. */
export function editCode(
  code: string,
  instruction: string,
  options: { sceneName: string | null; look: Look; seed: number; fps: number },
): EditedCode {
  const result: EditedCode = {
    code,
    newName: null,
    rung: "control",
    summaries: [],
    missed: [],
    reasons: [],
    suggestions: [],
  };
  const sets: SetControls[] = [];
  for (const request of readInstruction(instruction, options.sceneName, dataTables(code))) {
    if (request.type === "rename_scene") {
      result.newName = request.name.slice(0, 80);
      result.summaries.push(`The scene is called ${result.newName}`);
      continue;
    }
    const applied = applyRequest(result.code, request, options);
    if (applied.type === "applied") {
      const before = setBetween(result.code, applied.code);
      if (before) sets.push({ before, summary: applied.summary });
      result.code = applied.code;
      result.summaries.push(applied.summary);
      if (applied.by === "source-edit") result.rung = "source-edit";
    } else {
      result.missed.push(request.type === "unknown" ? request.said : applied.why);
      if (applied.reason !== undefined) result.reasons.push(applied.reason);
      if (applied.choices) result.suggestions.push(...suggestChoices(request, applied.choices));
    }
  }
  takeBackUnseen(result, sets);
  return result;
}

/** What would change nothing on the screen is not done, and not said to be done. */
function takeBackUnseen(result: EditedCode, sets: readonly SetControls[]): void {
  const unseen = sets.length > 0 ? unseenControls(result.code) : new Set<string>();
  if (unseen.size === 0) return;
  // The latest first, so that a control that was set twice ends as it began.
  for (const { before, summary } of [...sets].reverse()) {
    const [name, ...others] = Object.keys(before);
    if (name === undefined || ![name, ...others].every((one) => unseen.has(one))) continue;
    const { label, reason } = whyUnseen(result.code, name);
    result.code = writeControls(result.code, before);
    result.summaries.splice(result.summaries.lastIndexOf(summary), 1);
    result.missed.push(label);
    result.reasons.push(reason);
  }
}
