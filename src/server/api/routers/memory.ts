import { z } from "zod";
import { AppError } from "@/domain/app-error";
import { idSchema } from "@/domain/id";
import { factKinds, habitKinds, type MemoryKind, memoryKinds, memoryTextSchema } from "@/domain/memory";
import { ownerProcedure } from "../procedures";
import { router } from "../trpc";

/** Of a project, or (null) of the caller's own habits. */
const ofScope = z.strictObject({ projectId: idSchema.nullable() });

/** What is remembered: everything that is, is shown here, and can be changed and forgotten. */
export const memoryRouter = router({
  list: ownerProcedure
    .input(ofScope)
    .query(({ ctx, input }) => ctx.services.memories.listMemories({ ownerId: ctx.ownerId, ...input })),

  add: ownerProcedure
    .input(ofScope.extend({ kind: z.enum(memoryKinds), text: memoryTextSchema }))
    .mutation(async ({ ctx, input: { projectId, kind, text } }) => {
      const kinds: readonly MemoryKind[] = projectId === null ? habitKinds : factKinds;
      if (!kinds.includes(kind))
        throw new AppError("invalid_input", `“kind”: one of ${kinds.join(", ")} is kept here.`);
      const memory = { projectId, kind, text, source: null, by: "person" as const, weight: 1 };
      await ctx.services.memories.saveMemories({ ownerId: ctx.ownerId, memories: [memory] });
      return { projectId };
    }),

  edit: ownerProcedure
    .input(z.strictObject({ memoryId: idSchema, text: memoryTextSchema }))
    .mutation(({ ctx, input }) => ctx.services.memories.editMemory({ ownerId: ctx.ownerId, ...input })),

  delete: ownerProcedure.input(z.strictObject({ memoryId: idSchema })).mutation(async ({ ctx, input }) => {
    await ctx.services.memories.deleteMemory({ ownerId: ctx.ownerId, ...input });
    return input;
  }),

  clear: ownerProcedure.input(ofScope).mutation(async ({ ctx, input }) => {
    await ctx.services.memories.deleteMemories({ ownerId: ctx.ownerId, ...input });
    return input;
  }),
});
