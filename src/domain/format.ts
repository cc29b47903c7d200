import { z } from "zod";

export const formats = ["16:9", "9:16", "1:1", "4:5"] as const;
export const formatSchema = z.enum(formats);
export type Format = z.infer<typeof formatSchema>;

export type Size = { width: number; height: number };

const sizes: Record<Format, Size> = {
  "16:9": { width: 1920, height: 1080 },
  "9:16": { width: 1080, height: 1920 },
  "1:1": { width: 1080, height: 1080 },
  "4:5": { width: 1080, height: 1350 },
};

/** The frame of a format in pixels. */
export function sizeOf(format: Format): Size {
  return sizes[format];
}
