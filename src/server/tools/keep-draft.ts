import type { ToolResult } from "./tool";

/** A draft is the first version of its scene: what comes behind it is somebody's change. */
export const draftVersion = 1;

/** Nothing is changed: a draft that somebody has touched is theirs. */
export function keepDraft(name: string): ToolResult {
  return {
    type: "changes",
    changes: [],
    rung: "storyboard",
    summary: `You have changed ${name} already, so it stays as you have it`,
  };
}
