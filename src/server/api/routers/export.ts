import { z } from "zod";
import { bookPaperSchema } from "@/domain/book";
import { defaultResolution, exportKindSchema, resolutionSchema } from "@/domain/export";
import { idSchema } from "@/domain/id";
import { ownerProcedure } from "../procedures";
import { router } from "../trpc";

const ofExport = z.strictObject({ exportId: idSchema });

export const exportRouter = router({
  /**
   * Queues a video of the project as it is now, or the book of its story, and answers at once; how it goes comes by `project.events`. The file of a
   * finished one is at `/api/exports/<id>`.
   */
  create: ownerProcedure
    .input(
      z.strictObject({
        projectId: idSchema,
        kind: exportKindSchema.default("video"),
        resolution: resolutionSchema.default(defaultResolution),
        /** Of a book. */
        paper: bookPaperSchema.default("a4"),
      }),
    )
    .mutation(({ ctx, input: { kind, paper, ...input } }) =>
      ctx.services.exports.create({
        ownerId: ctx.ownerId,
        ...input,
        ...(kind === "book" ? { book: paper } : {}),
      }),
    ),

  get: ownerProcedure
    .input(ofExport)
    .query(({ ctx, input }) => ctx.services.exports.read({ ownerId: ctx.ownerId, ...input })),

  cancel: ownerProcedure.input(ofExport).mutation(async ({ ctx, input }) => {
    const { type } = await ctx.services.exports.cancel({ ownerId: ctx.ownerId, ...input });
    return { type, exportId: input.exportId };
  }),
});
