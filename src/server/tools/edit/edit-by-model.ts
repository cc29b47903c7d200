import { AppError, type ErrorReport } from "@/domain/app-error";
import { secondsOf } from "@/domain/duration";
import type { Rung } from "@/domain/plan";
import type { SceneSnapshot } from "@/domain/scene";
import { fixScene } from "@/scene/fix/fix-scene";
import { changedLines } from "@/scene/patch/line-diff";
import { proveAndRepair } from "../repair/prove-and-repair";
import type { ToolContext, ToolResult } from "../tool";
import { editCreatively } from "./creative-editor";
import { type EditCall, editSurgically } from "./surgical-editor";

export type ModelEdit = {
  /** The scene's code, with what could be done without a model already done. */
  code: string;
  instruction: string;
  /** What is done already, in the past tense. */
  done: string[];
};

/**
 * Changes a scene as a model reads the wish: by a patch of a small one, else written anew by a large one. Nothing that does
 * not play is kept.
 * @throws AppError the model's own, or `scene_rejected`; the scene stays as it is then
 */
export async function editByModel(
  scene: SceneSnapshot,
  { code, instruction, done }: ModelEdit,
  context: ToolContext,
): Promise<ToolResult> {
  const { project, signal, generationId } = context;
  const call: EditCall = { code, instruction, signal, generationId, onText: context.writing };
  await context.progress("Changing the scene");
  const edited = await ladder(call, scene, context);
  await context.progress("Checking five frames");
  const proven = await proveAndRepair(edited.code, {
    prove: (candidate) => context.prove(candidate, scene.durationInFrames),
    patcher: context.model("surgical"),
    signal,
    generationId,
    onPatch: () => context.progress("Mending what did not play"),
  });
  if (proven.type === "failed") {
    throw new AppError(
      "scene_rejected",
      `What the model made of “${scene.name}” could not be played, so the scene stays as it was.`,
      { retryable: true, problems: proven.problems },
    );
  }
  // Of what is saved, so that what was mended on the way counts too.
  const share = ` (${percent(changedLines(scene.code, proven.code).share)} of its lines)`;
  return {
    type: "changes",
    changes: [
      { type: "set_code", sceneId: scene.sceneId, baseVersionId: scene.versionId, code: proven.code },
    ],
    rung: edited.rung,
    mended: proven.mended,
    summary: [...done, `${scene.name} is changed as you asked${share}`].join(", "),
  };

  async function ladder(
    request: EditCall,
    { durationInFrames }: SceneSnapshot,
    { model, progress }: ToolContext,
  ): Promise<{ code: string; rung: Extract<Rung, "surgical" | "creative"> }> {
    const surgeon = model("surgical");
    if (surgeon) {
      const patched = await editSurgically(surgeon, request);
      if (patched.type === "edited") return { code: patched.code, rung: "surgical" };
      if (patched.type === "failed" && !model("code")) throw asError(patched.error);
    }
    const writer = model("code");
    if (!writer) throw new AppError("needs_model", "This needs a model, and none is connected.");
    await progress("Writing the scene anew");
    const { look, format, fps } = project;
    const seconds = secondsOf(durationInFrames, fps);
    const written = await editCreatively(writer, { ...request, look, format, fps, seconds });
    if (written.type === "failed") throw asError(written.error);
    return { code: written.isCut ? fixScene(written.code).code : written.code, rung: "creative" };
  }
}

function asError({ code, text, retryable }: ErrorReport): AppError {
  return new AppError(code, text, { retryable });
}

function percent(share: number): string {
  return share < 0.01 ? "under 1 %" : `${Math.round(share * 100)} %`;
}
