import type { ToolName } from "@/domain/tool-name";
import type { Tool } from "./tool";

/** Every tool that can run, by name. Adding a tool is adding its folder and its line here. */
const tools: readonly Tool[] = [];

export const registry: ReadonlyMap<ToolName, Tool> = new Map(tools.map((tool) => [tool.name, tool]));
