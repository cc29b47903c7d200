import { z } from "zod";
import type { Change } from "@/domain/change";
import { controlsSchema } from "@/domain/control";
import { durationInFramesSchema, formatSeconds, secondsOf } from "@/domain/duration";
import { frameSamplesSchema } from "@/domain/frame-measure";
import { idSchema } from "@/domain/id";
import type { SaveResult } from "@/domain/save-result";
import { type SceneSnapshot, sceneCodeSchema, sceneNameSchema } from "@/domain/scene";
import { transitionSchema } from "@/domain/transition";
import type { Services } from "@/server/services";
import { ownerProcedure } from "../procedures";
import { save } from "../save";
import { summarizeControls } from "../summarize-controls";
import { router } from "../trpc";

const target = { sceneId: idSchema, baseVersionId: idSchema };

type Context = { services: Services; ownerId: string };

/** Reads the scene, which says whose project it is in, and commits what `changeOf` makes of it. */
async function change(
  { services, ownerId }: Context,
  sceneId: string,
  signal: AbortSignal | undefined,
  changeOf: (
    scene: SceneSnapshot,
  ) => { change: Change; summary: string } | Promise<{ change: Change; summary: string }>,
): Promise<SaveResult> {
  const scene = await services.scenes.readScene({ ownerId, sceneId });
  const { change, summary } = await changeOf(scene);
  return save(services, { ownerId, projectId: scene.projectId, sceneId, changes: [change], summary, signal });
}

/** «Plans» → «Plans copy», within the length that a name may have. */
function nameOfCopy(name: string): string {
  const suffix = " copy";
  return name.slice(0, 80 - suffix.length).trimEnd() + suffix;
}

export const sceneRouter = router({
  list: ownerProcedure
    .input(z.strictObject({ projectId: idSchema }))
    .query(({ ctx, input }) => ctx.services.scenes.listScenes({ ownerId: ctx.ownerId, ...input })),

  get: ownerProcedure
    .input(z.strictObject({ sceneId: idSchema }))
    .query(({ ctx, input }) => ctx.services.scenes.readScene({ ownerId: ctx.ownerId, ...input })),

  rename: ownerProcedure
    .input(z.strictObject({ ...target, name: sceneNameSchema }))
    .mutation(({ ctx, input, signal }) =>
      change(ctx, input.sceneId, signal, () => ({
        change: { type: "rename_scene", ...input },
        summary: `Renamed to “${input.name}”`,
      })),
    ),

  setDuration: ownerProcedure
    .input(z.strictObject({ ...target, durationInFrames: durationInFramesSchema }))
    .mutation(({ ctx, input, signal }) =>
      change(ctx, input.sceneId, signal, async (scene) => {
        const { fps } = await ctx.services.projects.readProject({
          ownerId: ctx.ownerId,
          projectId: scene.projectId,
        });
        return {
          change: { type: "set_duration", ...input },
          summary: `“${scene.name}” is ${formatSeconds(secondsOf(input.durationInFrames, fps))} long`,
        };
      }),
    ),

  setTransition: ownerProcedure
    .input(z.strictObject({ ...target, transition: transitionSchema.nullable() }))
    .mutation(({ ctx, input, signal }) =>
      change(ctx, input.sceneId, signal, (scene) => ({
        change: { type: "set_transition", ...input },
        summary: `“${scene.name}” comes in with ${input.transition ? `a ${input.transition.kind}` : "a cut"}`,
      })),
    ),

  updateControls: ownerProcedure
    .input(z.strictObject({ ...target, controls: controlsSchema }))
    .mutation(({ ctx, input, signal }) =>
      change(ctx, input.sceneId, signal, () => ({
        change: { type: "set_controls", ...input },
        summary: summarizeControls(input.controls),
      })),
    ),

  updateCode: ownerProcedure
    .input(z.strictObject({ ...target, code: sceneCodeSchema }))
    .mutation(({ ctx, input, signal }) =>
      change(ctx, input.sceneId, signal, (scene) => ({
        change: { type: "set_code", ...input },
        summary: `Code of “${scene.name}” edited`,
      })),
    ),

  move: ownerProcedure
    .input(z.strictObject({ ...target, after: idSchema.nullable() }))
    .mutation(({ ctx, input, signal }) =>
      change(ctx, input.sceneId, signal, (scene) => ({
        change: { type: "move_scene", ...input },
        summary: `“${scene.name}” moved`,
      })),
    ),

  duplicate: ownerProcedure.input(z.strictObject(target)).mutation(({ ctx, input, signal }) =>
    change(ctx, input.sceneId, signal, async (scene) => {
      // What the person saw is what is copied, also when it has moved on since.
      const { name, code, durationInFrames, template, transition } = await ctx.services.scenes.readVersion({
        ownerId: ctx.ownerId,
        versionId: input.baseVersionId,
        projectId: scene.projectId,
      });
      return {
        change: {
          type: "add_scene",
          sceneId: ctx.services.clock.newId(),
          name: nameOfCopy(name),
          code,
          durationInFrames,
          template,
          transition,
          after: input.sceneId,
        },
        summary: `“${name}” duplicated`,
      };
    }),
  ),

  delete: ownerProcedure.input(z.strictObject(target)).mutation(({ ctx, input, signal }) =>
    change(ctx, input.sceneId, signal, (scene) => ({
      change: { type: "delete_scene", ...input },
      summary: `“${scene.name}” deleted`,
    })),
  ),

  /** What the sandbox has measured of a version's frames; answered with what came of it. */
  reportFrames: ownerProcedure
    .input(z.strictObject({ sceneId: idSchema, versionId: idSchema, samples: frameSamplesSchema }))
    .mutation(({ ctx, input }) => ctx.services.reportFrames({ ownerId: ctx.ownerId, ...input })),

  versions: ownerProcedure
    .input(z.strictObject({ sceneId: idSchema }))
    .query(({ ctx, input }) => ctx.services.scenes.listVersions({ ownerId: ctx.ownerId, ...input })),

  restore: ownerProcedure
    .input(z.strictObject({ ...target, versionId: idSchema }))
    .mutation(({ ctx, input, signal }) =>
      change(ctx, input.sceneId, signal, (scene) => ({
        change: { type: "restore_version", ...input },
        summary: `Earlier version of “${scene.name}” restored`,
      })),
    ),
});
