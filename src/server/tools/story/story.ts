import { defineTool, type ToolContext, type ToolResult } from "../tool";
import { addPage } from "./add-page";
import { addPages } from "./add-pages";
import { drawPage } from "./draw-page";
import { lookOfPage } from "./look-of-page";
import { orderStory } from "./order-story";
import { outlineStory } from "./outline-story";
import { restyleStory } from "./restyle-story";
import { retellPages } from "./retell-pages";
import { type StoryArguments, storyArgumentsSchema } from "./story-arguments";
import { tellStory } from "./tell-story";
import { rewordPage, setText } from "./text-of-page";

/** Picture books: one step plans, one tells, one draws each page, the others change what is there; see `docs/STORIES.md`. */
export const storyTool = defineTool({
  name: "story",
  argumentsSchema: storyArgumentsSchema,
  run: runPart,
});

function runPart(args: StoryArguments, context: ToolContext): Promise<ToolResult> {
  switch (args.part) {
    case "outline":
      return outlineStory(args, context);
    case "pages":
      return addPages(args, context);
    case "texts":
      return tellStory(args, context);
    case "picture":
      return drawPage(args, context);
    case "order":
      return orderStory(args, context);
    case "look":
      return lookOfPage(args, context);
    case "text":
      return setText(args, context);
    case "reword":
      return rewordPage(args, context);
    case "restyle":
      return restyleStory(args, context);
    case "add_page":
      return addPage(args, context);
    case "retell":
      return retellPages(args, context);
  }
}
