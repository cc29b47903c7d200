import { z } from "zod";
import { idSchema } from "@/domain/id";
import { ownerProcedure } from "../procedures";
import { router } from "../trpc";

export const assetRouter = router({
  /** Deletes a picture with everything that was made from it, in all projects of its owner. */
  delete: ownerProcedure
    .input(z.strictObject({ projectId: idSchema, assetId: idSchema }))
    .mutation(({ ctx, input }) => ctx.services.deletePhoto({ ownerId: ctx.ownerId, ...input })),
});
