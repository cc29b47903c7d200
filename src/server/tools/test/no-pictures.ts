import type { ToolContext } from "../tool";

/** A project without pictures, in which none is drawn. */
export const noPictures: ToolContext["pictures"] = {
  attached: [],
  all: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
  photo: () => Promise.resolve(null),
  sendAhead: () => Promise.resolve(),
  keyOf: () => "",
  find: () => Promise.resolve(null),
  draw: () => Promise.reject(new Error("Nothing is drawn here.")),
};
