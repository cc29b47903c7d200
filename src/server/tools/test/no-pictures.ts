import type { ToolContext } from "../tool";

/** A project without pictures, in which none can be kept. */
export const noPictures: ToolContext["pictures"] = {
  attached: [],
  all: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
  keep: () => Promise.reject(new Error("No picture is kept here.")),
};
