import { AppError } from "@/domain/app-error";
import { secondsOf } from "@/domain/duration";
import { fixScene } from "@/scene/fix/fix-scene";
import { draftVersion, keepDraft } from "../keep-draft";
import type { SceneBrief } from "../prompt/scene-prompt";
import { proveAndRepair } from "../repair/prove-and-repair";
import { targetScene } from "../target-scene";
import type { ToolContext, ToolResult } from "../tool";
import { generateCode } from "./code-generator";
import { isComplex } from "./is-complex";
import { layOut, layoutText } from "./layout-generator";

/**
 * Puts the scene that a model writes in the place of its draft, once it is proved. A draft that somebody has touched stays.
 * @throws AppError the model's own, or `scene_rejected` where what it wrote cannot be played; the draft stays then
 */
export async function writeScene(
  request: { prompt: string; whole: string | null },
  context: ToolContext,
): Promise<ToolResult> {
  const { project, signal, generationId } = context;
  const draft = await targetScene(context);
  if (draft.versionNumber !== draftVersion) return keepDraft(draft.name);
  const model = context.model("code");
  if (!model) throw new AppError("needs_model", "This needs a model, and none is connected.");
  const scenes = await context.scenes();
  const before = scenes[scenes.findIndex(({ sceneId }) => sceneId === draft.sceneId) - 1];
  const brief: SceneBrief = {
    request: request.prompt,
    whole: request.whole,
    look: project.look,
    format: project.format,
    fps: project.fps,
    seconds: secondsOf(draft.durationInFrames, project.fps),
    remembered: await context.remembered(),
    before: before ? { name: before.name, code: before.code } : null,
    layout: null,
  };
  const thinker = isComplex(request.prompt) ? context.model("layout") : null;
  if (thinker) await context.progress("Laying it out");
  const layout = thinker ? await layOut(thinker, brief, { signal, generationId }, context.layouts) : null;
  await context.progress("Writing the scene");
  const written = await generateCode(
    model,
    { ...brief, layout: layout ? layoutText(layout) : null },
    { signal, generationId, onCode: context.writing },
  );
  if (written.type === "failed") {
    const { code, text, retryable } = written.error;
    throw new AppError(code, text, { retryable });
  }
  // A scene that was cut off is closed by rule before anybody looks at it.
  const code = written.isCut ? fixScene(written.code).code : written.code;
  await context.progress("Checking five frames");
  const proven = await proveAndRepair(code, {
    prove: (candidate) => context.prove(candidate, draft.durationInFrames),
    patcher: context.model("surgical"),
    signal,
    generationId,
    onPatch: () => context.progress("Mending what did not play"),
  });
  if (proven.type === "failed") {
    throw new AppError(
      "scene_rejected",
      `What the model wrote for “${draft.name}” could not be played, so the draft stays.`,
      { retryable: true, problems: proven.problems },
    );
  }
  const now = await context.scene(draft.sceneId);
  if (now.versionId !== draft.versionId) return keepDraft(draft.name);
  return {
    type: "changes",
    changes: [
      {
        type: "set_code",
        sceneId: draft.sceneId,
        baseVersionId: draft.versionId,
        code: proven.code,
      },
    ],
    rung: layout ? "layout" : "code",
    mended: proven.mended === "clean" && written.isCut ? "fixed" : proven.mended,
    summary: `Here is ${draft.name}`,
  };
}
