import { z } from "zod";

/** A labelled number: the one shape of the data of all charts, so that «add May 300» works on each of them. */
export const pointSchema = z.strictObject({ label: z.string().min(1), value: z.number() });
