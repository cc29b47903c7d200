import type { ToolName } from "@/domain/tool-name";

/** What is said about a tool that is not there: what it would take, and what works without. */
export type Instead = { text: string; suggestions: string[] };

const instead: Record<ToolName, Instead> = {
  audio: {
    text: "Music and sound are not there yet. Nearest: words that move (kinetic type) or a caption.",
    suggestions: ["Add kinetic type: Fresh. Every. Morning.", "Add a call to action"],
  },
  image: {
    text: "Drawing or placing pictures takes a model with vision, and none is connected. Nearest: an image scene with a caption, which has pictures of its own.",
    suggestions: ["Add an image of mountains with the caption Fresh air", "Add a title scene"],
  },
  story: {
    text: "Writing and illustrating a whole story takes a model, and none is connected. Without one I can make its title and pages of text, one scene at a time.",
    suggestions: ["Add a title scene", "Add a scene that says “The end”"],
  },
  theme: {
    text: "Changing the look of all scenes at once is not there yet. I can change the colours of one scene at a time.",
    suggestions: ["Make the background darker", "Make the headline orange"],
  },
  add: { text: "Scenes cannot be added now.", suggestions: [] },
  edit: { text: "Scenes cannot be edited now.", suggestions: [] },
  trim: { text: "The length cannot be changed now.", suggestions: [] },
  delete: { text: "Scenes cannot be deleted now.", suggestions: [] },
  move: { text: "The order cannot be changed now.", suggestions: [] },
  duplicate: { text: "Scenes cannot be duplicated now.", suggestions: [] },
  split: { text: "Scenes cannot be split now.", suggestions: [] },
  format: { text: "The format cannot be changed now.", suggestions: [] },
  restore: { text: "There is no way back now.", suggestions: [] },
};

/** An honest sentence about a tool that cannot run, with things to say that work. */
export function insteadOf(tool: ToolName): Instead {
  return instead[tool];
}
