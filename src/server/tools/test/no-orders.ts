import type { ToolContext } from "../tool";

/** Nobody takes anything in batches. */
export const noOrders: ToolContext["orders"] = {
  choice: () => null,
  place: () => Promise.reject(new Error("Nothing is ordered here.")),
};
