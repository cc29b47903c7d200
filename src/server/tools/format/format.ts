import { z } from "zod";
import { type Format, formatSchema } from "@/domain/format";
import { defineTool } from "../tool";

/** What people call the formats. */
const names: Record<Format, string> = {
  "16:9": "landscape",
  "9:16": "vertical",
  "1:1": "square",
  "4:5": "portrait",
};

/** The shape of the whole video; the storyboard checks every scene in it before it holds. */
export const formatTool = defineTool({
  name: "format",
  argumentsSchema: z.strictObject({ format: formatSchema }),
  async run({ format }, context) {
    if (format === context.project.format)
      return {
        type: "changes",
        changes: [],
        rung: "storyboard",
        summary: `The video is already ${names[format]} (${format})`,
      };
    const { length } = await context.scenes();
    if (length > 0)
      await context.progress(
        length === 1 ? "Checking the scene in the new size" : `Checking ${length} scenes in the new size`,
      );
    return {
      type: "changes",
      changes: [{ type: "set_format", format }],
      rung: "storyboard",
      summary: `The video is ${names[format]} now (${format})`,
    };
  },
});
