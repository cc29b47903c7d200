import type { ToolContext } from "../tool";

const refuse = () => Promise.reject(new Error("No story is kept here."));

/** A project without stories, in which none is kept. */
export const noStories: ToolContext["stories"] = {
  create: refuse,
  read: () => Promise.resolve(null),
  ofScene: () => Promise.resolve(null),
  all: () => Promise.resolve([]),
  savePage: refuse,
  save: refuse,
  insertPage: refuse,
};
