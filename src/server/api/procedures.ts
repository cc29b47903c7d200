import { AppError } from "@/domain/app-error";
import { procedure } from "./trpc";

/** For a signed-in user: the context has a caller. */
export const memberProcedure = procedure.use(({ ctx, next }) => {
  if (!ctx.caller) {
    throw new AppError("unauthorized", "Please open the access link that the server printed.");
  }
  return next({ ctx: { ...ctx, caller: ctx.caller } });
});

/**
 * For the owner of what the input names. Every procedure made from it passes `ctx.ownerId` to the reads and writes,
 * which answer `not_found` for what is somebody else's, in the query itself: there is no gap between asking and doing.
 */
export const ownerProcedure = memberProcedure.use(({ ctx, next }) =>
  next({ ctx: { ...ctx, ownerId: ctx.caller.userId } }),
);
