import { z } from "zod";
import { idSchema } from "@/domain/id";
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
});
