import { randomUUID } from "node:crypto";

/** Time and ids, as a seam: tests give their own, so that what they see is the same each time. */
export type Clock = {
  now(): Date;
  /** A fresh UUID. */
  newId(): string;
};

export const systemClock: Clock = { now: () => new Date(), newId: () => randomUUID() };
