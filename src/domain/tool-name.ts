import { z } from "zod";

/** Every tool that a plan may name. A tool that is not registered answers with what works instead. */
export const toolNames = [
  "add",
  "edit",
  "image",
  "story",
  "trim",
  "delete",
  "move",
  "duplicate",
  "split",
  "restore",
  "audio",
  "theme",
  "format",
] as const;
export const toolNameSchema = z.enum(toolNames);
export type ToolName = z.infer<typeof toolNameSchema>;
