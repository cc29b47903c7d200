import { z } from "zod";

/** Ids of rows are UUIDs, made by whoever creates the row, so that a plan can name its scenes before they exist. */
export const idSchema = z.uuid();

/** A place in a project's event log: counts from 1 in each project, without gaps. */
export const sequenceSchema = z.int().min(0);
