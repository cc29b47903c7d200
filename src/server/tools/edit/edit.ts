import { z } from "zod";
import { AppError } from "@/domain/app-error";
import type { Change } from "@/domain/change";
import { targetScene } from "../target-scene";
import { defineTool, type ToolResult } from "../tool";
import { changeLayout } from "./change-layout";
import { changeTransition } from "./change-transition";
import { editByModel } from "./edit-by-model";
import { editCode } from "./edit-code";
import { transitionIn } from "./instruction-transition";
import { isShallow } from "./is-shallow";
import { readInstruction } from "./read-instruction";
import { whatCanChange } from "./what-can-change";

const argumentsSchema = z.strictObject({
  /** The person's own words for this scene. */
  instruction: z.string().min(1),
});

/** Changes what a scene shows, without a model: through its controls, else in its source. */
export const editTool = defineTool({
  name: "edit",
  argumentsSchema,
  async run({ instruction }, context): Promise<ToolResult> {
    const scene = await targetScene(context);
    const transition = transitionIn(instruction);
    if (transition) return changeTransition(scene, transition, context);
    const [only, ...others] = readInstruction(instruction, scene.name);
    if (only?.type === "layout" && others.length === 0) return changeLayout(scene, only, context);
    let whyNot: AppError | null = null;
    const result = editCode(scene.code, instruction, {
      sceneName: scene.name,
      look: context.project.look,
      seed: context.seed,
      fps: context.project.fps,
    });
    const isGuessed = result.missed.length === 0 && isShallow(instruction, result.summaries.length);
    if ((result.missed.length > 0 || isGuessed) && context.model("surgical")) {
      // What is done already stays done; a model does the rest, on top of it. What was only guessed is the model's to read.
      const isRest = result.summaries.length > 0 && !isGuessed;
      const rest = isRest ? result.missed.join(", ") : instruction;
      const done = isRest ? result.summaries : [];
      try {
        return await editByModel(
          scene,
          { code: isGuessed ? scene.code : result.code, instruction: rest, done },
          context,
        );
      } catch (error) {
        context.signal.throwIfAborted();
        if (!(error instanceof AppError)) throw error;
        // Nobody is left with nothing: what works without a model is done, and the rest is said.
        whyNot = error;
      }
    }
    if (whyNot && result.summaries.length === 0 && whyNot.code === "scene_rejected") throw whyNot;
    const changes: Change[] = [
      ...(result.code === scene.code
        ? []
        : [
            {
              type: "set_code" as const,
              sceneId: scene.sceneId,
              baseVersionId: scene.versionId,
              code: result.code,
            },
          ]),
      ...(result.newName === null
        ? []
        : [
            {
              type: "rename_scene" as const,
              sceneId: scene.sceneId,
              baseVersionId: scene.versionId,
              name: result.newName,
            },
          ]),
    ];
    if (changes.length === 0 && result.summaries.length > 0)
      return { type: "changes", changes, rung: result.rung, summary: `${scene.name} is already like that` };
    if (changes.length === 0) {
      const can = whatCanChange(scene, result);
      return whyNot ? { ...can, text: `${whyNot.message} ${can.text}` } : can;
    }
    const of = result.newName === null ? ` in ${scene.name}` : "";
    const rest =
      result.missed.length > 0
        ? whyNot
          ? `. What I could not do: ${result.missed.join(", ")}. ${whyNot.message}`
          : `. What I could not do without a model: ${result.missed.join(", ")}`
        : "";
    return {
      type: "changes",
      changes,
      rung: result.rung,
      summary: `${result.summaries.join(", ")}${of}${rest}`,
    };
  },
});
