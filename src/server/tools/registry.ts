import type { ToolName } from "@/domain/tool-name";
import { addTool } from "./add/add";
import { deleteTool } from "./delete/delete";
import { duplicateTool } from "./duplicate/duplicate";
import { editTool } from "./edit/edit";
import { formatTool } from "./format/format";
import { imageTool } from "./image/image";
import { moveTool } from "./move/move";
import { restoreTool } from "./restore/restore";
import { splitTool } from "./split/split";
import { storyTool } from "./story/story";
import { themeTool } from "./theme/theme";
import type { Tool } from "./tool";
import { trimTool } from "./trim/trim";

/** Every tool that can run, by name. Adding a tool is adding its folder and its line here. */
const tools: readonly Tool[] = [
  addTool,
  editTool,
  trimTool,
  deleteTool,
  moveTool,
  duplicateTool,
  restoreTool,
  splitTool,
  formatTool,
  themeTool,
  imageTool,
  storyTool,
];

export const registry: ReadonlyMap<ToolName, Tool> = new Map(tools.map((tool) => [tool.name, tool]));
