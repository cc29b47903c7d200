import { z } from "zod";
import { AppError } from "@/domain/app-error";
import { idSchema } from "@/domain/id";
import {
  modelIdSchema,
  modelNameSchema,
  modelRoleSchema,
  providerAddressSchema,
  providerIdSchema,
  providerKeySchema,
} from "@/domain/model-settings";
import { memberProcedure, ownerProcedure } from "../procedures";
import { router } from "../trpc";

const ofProvider = z.strictObject({ provider: providerIdSchema });

/** Keys and models. No answer holds a key. */
export const settingsRouter = router({
  /** What is set up; with a project also what is chosen for it. */
  models: ownerProcedure.input(z.strictObject({ projectId: idSchema.nullable() })).query(({ ctx, input }) =>
    ctx.services.modelSettings.view({
      ownerId: ctx.ownerId,
      mayChooseAddress: ctx.caller.isLocal,
      ...input,
    }),
  ),

  setKey: memberProcedure
    .input(z.strictObject({ provider: providerIdSchema, key: providerKeySchema }))
    .mutation(async ({ ctx, input }) => {
      await ctx.services.modelSettings.setKey({ ownerId: ctx.caller.userId, ...input });
      return { provider: input.provider };
    }),

  deleteKey: memberProcedure.input(ofProvider).mutation(async ({ ctx, input }) => {
    await ctx.services.modelSettings.deleteKey({ ownerId: ctx.caller.userId, ...input });
    return input;
  }),

  /** With a key: tests that one, and keeps nothing. Without: the key that is in use. */
  testKey: memberProcedure
    .input(z.strictObject({ provider: providerIdSchema, key: providerKeySchema.nullable() }))
    .mutation(({ ctx, input, signal }) =>
      ctx.services.modelSettings.testKey({
        ownerId: ctx.caller.userId,
        ...input,
        signal: signal ?? new AbortController().signal,
      }),
    ),

  /** For the owner at this machine alone: for anyone else an address would be a way into the network. */
  setAddress: memberProcedure
    .input(
      z.strictObject({
        provider: providerIdSchema,
        address: providerAddressSchema.nullable(),
        model: modelIdSchema.nullable(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      if (!ctx.caller.isLocal) {
        throw new AppError(
          "unauthorized",
          "On a shared server the address of a model server is set by its keeper, in the environment (OPENAI_BASE_URL).",
        );
      }
      await ctx.services.modelSettings.setAddress({ ownerId: ctx.caller.userId, ...input });
      return { provider: input.provider };
    }),

  chooseModel: ownerProcedure
    .input(
      z.strictObject({
        projectId: idSchema.nullable(),
        role: modelRoleSchema,
        model: modelNameSchema.nullable(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      await ctx.services.modelSettings.chooseModel({ ownerId: ctx.ownerId, ...input });
      return { role: input.role };
    }),
});
