import { z } from "zod";
import { idSchema } from "@/domain/id";
import { mostPages } from "@/domain/story";
import { ownerProcedure } from "../procedures";
import { router } from "../trpc";

/** The stories of a project: what each was asked to be, and what there is of its pages. */
export const storyRouter = router({
  list: ownerProcedure
    .input(z.strictObject({ projectId: idSchema }))
    .query(({ ctx, input }) => ctx.services.stories.list({ ownerId: ctx.ownerId, ...input })),

  get: ownerProcedure
    .input(z.strictObject({ projectId: idSchema, storyId: idSchema }))
    .query(({ ctx, input }) => ctx.services.stories.read({ ownerId: ctx.ownerId, ...input })),

  /** Stops what a message has ordered in batches; what is done by then is brought in. */
  cancelOrder: ownerProcedure
    .input(z.strictObject({ projectId: idSchema, generationId: idSchema }))
    .mutation(async ({ ctx, input }) => {
      const { type } = await ctx.services.cancelOrder({ ownerId: ctx.ownerId, ...input });
      return { type, generationId: input.generationId };
    }),

  /** Makes at once what a story lacks, words and pictures; or the pictures of these pages' scenes alone. */
  finish: ownerProcedure
    .input(
      z.strictObject({
        projectId: idSchema,
        storyId: idSchema,
        sceneIds: z.array(idSchema).min(1).max(mostPages).nullable(),
        idempotencyKey: z.string().min(1).max(200),
      }),
    )
    .mutation(({ ctx, input }) => ctx.services.finishStory({ ownerId: ctx.ownerId, ...input })),
});
