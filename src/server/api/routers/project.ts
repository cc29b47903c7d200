import { z } from "zod";
import { formatSchema } from "@/domain/format";
import { idSchema } from "@/domain/id";
import { lookSchema } from "@/domain/look";
import { projectNameSchema } from "@/domain/project";
import { eventIdSchema, sequenceOf } from "../event-id";
import { memberProcedure, ownerProcedure } from "../procedures";
import { save } from "../save";
import { router } from "../trpc";
import { eventsWithLiveTexts } from "../with-live-texts";

const ofProject = z.strictObject({ projectId: idSchema });

export const projectRouter = router({
  list: memberProcedure.query(({ ctx }) =>
    ctx.services.projects.listProjects({ ownerId: ctx.caller.userId }),
  ),

  /** The id may be made by the client; the same id again answers with the project that is there. */
  create: memberProcedure
    .input(
      z.strictObject({
        projectId: idSchema.optional(),
        name: projectNameSchema.optional(),
        format: formatSchema.optional(),
      }),
    )
    .mutation(({ ctx, input }) =>
      ctx.services.projects.createProject({ ownerId: ctx.caller.userId, ...input }),
    ),

  /** Everything that a screen needs, read at one moment (`sequence`), from where `project.events` goes on. */
  open: ownerProcedure
    .input(ofProject)
    .query(({ ctx, input }) => ctx.services.projects.openProject({ ownerId: ctx.ownerId, ...input })),

  update: ownerProcedure
    .input(z.strictObject({ projectId: idSchema, name: projectNameSchema }))
    .mutation(({ ctx, input }) => ctx.services.projects.renameProject({ ownerId: ctx.ownerId, ...input })),

  /** Gives the video another shape; every scene is checked in it before it holds. */
  setFormat: ownerProcedure
    .input(z.strictObject({ projectId: idSchema, format: formatSchema }))
    .mutation(({ ctx, input: { projectId, format }, signal }) =>
      save(ctx.services, {
        ownerId: ctx.ownerId,
        projectId,
        sceneId: null,
        changes: [{ type: "set_format", format }],
        summary: `Format ${format}`,
        signal,
      }),
    ),

  /** Gives all scenes another look; their colours go along from the palette so far, and every scene is checked. */
  updateLook: ownerProcedure
    .input(z.strictObject({ projectId: idSchema, look: lookSchema }))
    .mutation(({ ctx, input: { projectId, look }, signal }) =>
      save(ctx.services, {
        ownerId: ctx.ownerId,
        projectId,
        sceneId: null,
        changes: [{ type: "set_look", look, recolor: true }],
        summary: "The look",
        signal,
      }),
    ),

  delete: ownerProcedure.input(ofProject).mutation(async ({ ctx, input }) => {
    await ctx.services.deleteProject({ ownerId: ctx.ownerId, ...input });
    return { projectId: input.projectId };
  }),

  undo: ownerProcedure.input(ofProject).mutation(({ ctx, input, signal }) =>
    save(ctx.services, {
      ownerId: ctx.ownerId,
      projectId: input.projectId,
      sceneId: null,
      changes: [{ type: "undo", steps: 1 }],
      summary: "Undo",
      signal,
    }),
  ),

  redo: ownerProcedure.input(ofProject).mutation(({ ctx, input, signal }) =>
    save(ctx.services, {
      ownerId: ctx.ownerId,
      projectId: input.projectId,
      sceneId: null,
      changes: [{ type: "redo", steps: 1 }],
      summary: "Redo",
      signal,
    }),
  ),

  /** Everything that happens in a project, from after `lastEventId`, and what is being written: the one stream that a tab holds. */
  events: ownerProcedure
    .input(z.strictObject({ projectId: idSchema, lastEventId: eventIdSchema.optional() }))
    .subscription(async function* ({ ctx, input, signal }) {
      await ctx.services.projects.readProject({ ownerId: ctx.ownerId, projectId: input.projectId });
      const after = sequenceOf(input.lastEventId);
      yield* eventsWithLiveTexts(ctx.services, { projectId: input.projectId, after, signal });
    }),
});
