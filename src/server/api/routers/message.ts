import { z } from "zod";
import { idSchema } from "@/domain/id";
import { ownerProcedure } from "../procedures";
import { router } from "../trpc";

export const messageRouter = router({
  list: ownerProcedure
    .input(
      z.strictObject({
        projectId: idSchema,
        /** Messages older than this one. */
        before: idSchema.optional(),
        limit: z.int().min(1).max(200).optional(),
      }),
    )
    .query(({ ctx, input }) => ctx.services.messages.listMessages({ ownerId: ctx.ownerId, ...input })),
});
