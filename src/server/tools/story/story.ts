import { defineTool } from "../tool";
import { drawPage } from "./draw-page";
import { outlineStory } from "./outline-story";
import { storyArgumentsSchema } from "./story-arguments";
import { tellStory } from "./tell-story";

/** Picture books: one step plans, one tells, one draws each page; see `docs/STORIES.md`. */
export const storyTool = defineTool({
  name: "story",
  argumentsSchema: storyArgumentsSchema,
  run(args, context) {
    if (args.part === "outline") return outlineStory(args, context);
    return args.part === "texts" ? tellStory(args, context) : drawPage(args, context);
  },
});
