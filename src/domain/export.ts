import { z } from "zod";
import { errorReportSchema } from "./app-error";
import { bookPaperSchema } from "./book";
import { type Format, formatSchema, type Size, sizeOf } from "./format";
import { idSchema } from "./id";

/** What is made of a project: its video, or the book of its story, to be printed. */
export const exportKinds = ["video", "book"] as const;
export const exportKindSchema = z.enum(exportKinds);
export type ExportKind = z.infer<typeof exportKindSchema>;

/** How fine the picture is: the length of its short side in pixels. */
export const resolutions = ["720p", "1080p", "2160p"] as const;
export const resolutionSchema = z.enum(resolutions);
export type Resolution = z.infer<typeof resolutionSchema>;
export const defaultResolution: Resolution = "1080p";

const scales: Record<Resolution, number> = { "720p": 2 / 3, "1080p": 1, "2160p": 2 };

/** By what a project's own pixels are multiplied. */
export function scaleOf(resolution: Resolution): number {
  return scales[resolution];
}

/** The picture's size in pixels. */
export function exportSize(format: Format, resolution: Resolution): Size {
  const { width, height } = sizeOf(format);
  const scale = scaleOf(resolution);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The steps of an export in their order, then its ends. */
export const exportStatuses = [
  "queued",
  "preparing",
  "rendering",
  "encoding",
  "done",
  "failed",
  "cancelled",
] as const;
export const exportStatusSchema = z.enum(exportStatuses);
export type ExportStatus = z.infer<typeof exportStatusSchema>;

/** Whether an export has come to its end. */
export function isExportOver(status: ExportStatus): boolean {
  return status === "done" || status === "failed" || status === "cancelled";
}

/** So many exports of a project are kept, the newest; older ones go, with their files. */
export const keptExports = 5;

/** An export as its panel shows it. */
export const exportViewSchema = z.strictObject({
  id: idSchema,
  projectId: idSchema,
  /** Left out in events of before there were books. */
  kind: exportKindSchema.default("video"),
  /** What a book is printed on; null for a video. */
  paper: bookPaperSchema.nullable().default(null),
  status: exportStatusSchema,
  format: formatSchema,
  resolution: resolutionSchema,
  fps: z.int(),
  /** How much there is to draw: a video's frames, a book's pages. */
  durationInFrames: z.int().min(1),
  /** What the file is called when it is taken home. */
  fileName: z.string(),
  /** Frames that are drawn. */
  framesDone: z.int().min(0),
  /** About how long it still takes, in milliseconds; null where nobody knows yet. */
  msLeft: z.number().nullable(),
  /** The size of the file, once it is there. */
  bytes: z.int().nullable(),
  error: errorReportSchema.nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type ExportView = z.infer<typeof exportViewSchema>;

/** Newest first, no more than are kept. */
export function newestExports(exports: readonly ExportView[]): ExportView[] {
  const newestFirst = [...exports].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return newestFirst.slice(0, keptExports);
}
