import { z } from "zod";
import { mostAttachments } from "@/domain/asset";
import { idSchema } from "@/domain/id";
import { messageTextSchema } from "@/domain/message";
import { eventIdSchema, sequenceOf } from "../event-id";
import { ownerProcedure } from "../procedures";
import { router } from "../trpc";
import { eventsWithLiveTexts } from "../with-live-texts";

export const generationRouter = router({
  /**
   * The universal procedure: keeps the message, queues its generation and answers at once. The same idempotency key
   * in a project is one generation, however often it is sent.
   */
  create: ownerProcedure
    .input(
      z
        .strictObject({
          projectId: idSchema,
          message: messageTextSchema.or(z.literal("")),
          /** Pictures of the project, uploaded before, by id. */
          attachments: z.array(idSchema).max(mostAttachments).optional(),
          selectedSceneId: idSchema.optional(),
          idempotencyKey: z.string().min(1).max(200),
        })
        .refine(({ message, attachments = [] }) => message !== "" || attachments.length > 0, {
          path: ["message"],
          message: "Say something, or send a picture.",
        }),
    )
    .mutation(({ ctx, input }) => ctx.services.createGeneration({ ownerId: ctx.ownerId, ...input })),

  /** One failed step again, by itself: what the others have made stays. */
  retryStep: ownerProcedure
    .input(
      z.strictObject({
        generationId: idSchema,
        index: z.int().min(0).max(50),
        idempotencyKey: z.string().min(1).max(200),
      }),
    )
    .mutation(({ ctx, input }) => ctx.services.retryStep({ ownerId: ctx.ownerId, ...input })),

  get: ownerProcedure
    .input(z.strictObject({ generationId: idSchema }))
    .query(({ ctx, input }) => ctx.services.generations.readGeneration({ ownerId: ctx.ownerId, ...input })),

  cancel: ownerProcedure
    .input(z.strictObject({ generationId: idSchema }))
    .mutation(({ ctx, input }) => ctx.services.cancelGeneration({ ownerId: ctx.ownerId, ...input })),

  /** One generation's events, from its first or from after `lastEventId`; ends after `generation.finished`. */
  events: ownerProcedure
    .input(z.strictObject({ generationId: idSchema, lastEventId: eventIdSchema.optional() }))
    .subscription(async function* ({ ctx, input, signal }) {
      const { generationId } = input;
      const { projectId } = await ctx.services.generations.readGeneration({
        ownerId: ctx.ownerId,
        generationId,
      });
      const after = sequenceOf(input.lastEventId);
      yield* eventsWithLiveTexts(ctx.services, { projectId, after, generationId, signal });
    }),
});
