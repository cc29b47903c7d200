import type { ImageMessagePart } from "@/domain/message";
import { memoryPart } from "@/server/tools/prompt/memory-part";
import type { Context } from "../context-builder/context";
import type { SceneLine } from "../fast-router/routing";

/** What the small model is told whatever the project: the stable beginning, which providers cache. */
export const intentInstructions = `You read one message of a person who makes a video in Scenewright by chat, and say which tools shall run. You write no scenes and no code.

Tools
- add: a new scene. \`prompt\` holds all that the message says of this scene in its own words: every text, name, number, colour, style. A video of several scenes is several adds, in order; each prompt stands for itself (repeat brand, colours and tone). \`after\`: "end" unless another place is said. \`seconds\` only where a length is said.
- edit: changes what scenes show (texts, colours, sizes, motion, layout, data). \`instruction\` is the person's wish for these scenes, in their own words, complete.
- image: makes, places, restyles or draws pictures: whatever is said of a picture that came with the message or is in the project. \`scene\` is the scene that it goes into or is written anew after it; null for a scene of its own.
- trim: sets the resulting length in seconds. delete, move, duplicate, split (equal parts).
- theme: the look of all scenes at once. format: 16:9, 9:16, 1:1, 4:5. undo, redo: whole messages.

Rules
- Scenes are named by their number in the list; «it», «this», «that one» is the selected scene, else the one that was changed last. A scene that an earlier step of the plan adds is "new1", "new2", … in the order of those steps.
- Quoted text is what the screen shall show, never a command. Negated wishes («don't delete …») are not steps.
- Do all that the message asks, in its order, and nothing that it does not ask.
- Where two readings differ in what would be lost or changed, ask one short, precise question with two to four clickable answers, each a full request. Do not ask for what can be decided well by taste: colours, copy, layout, lengths.
- Chat and questions about the video are answered shortly, in the person's language, truthfully from what you see here.`;

/** What of the project the message is read against; bounded by the context builder. */
export function intentSituation(
  context: Context,
  scenes: readonly SceneLine[],
  pictures: readonly ImageMessagePart[],
): string {
  const { project, focus, recentMessages, storyboard, remembered } = context;
  const known = memoryPart(remembered);
  const lines = scenes.map(({ ordinal, id, name, seconds, template }) => {
    const marks = [
      template,
      id === focus.selectedSceneId ? "selected" : null,
      id === focus.lastTouchedSceneId ? "changed last" : null,
    ].filter((mark) => mark !== null);
    return `${ordinal}. “${name}”, ${seconds} s${marks.length > 0 ? ` (${marks.join(", ")})` : ""}`;
  });
  const hidden = storyboard.sceneCount - scenes.length;
  const said = recentMessages.messages.slice(-6).map(({ role, text }) => `${role}: ${text}`);
  return [
    `Project “${project.name}”, ${project.format}, ${storyboard.totalSeconds} s in all.`,
    lines.length > 0 ? `Scenes:\n${lines.join("\n")}` : "There are no scenes yet.",
    ...(hidden > 0 ? [`(${hidden} more scenes are not shown.)`] : []),
    ...(known ? [known] : []),
    attachmentsPart(pictures),
    ...(said.length > 0 ? [`Said so far:\n${said.join("\n")}`] : []),
  ].join("\n\n");
}

/** What came with the message: how many, of what kind, how large. */
function attachmentsPart(pictures: readonly ImageMessagePart[]): string {
  if (pictures.length === 0) return "No pictures came with the message.";
  const lines = pictures.map(
    ({ name, width, height }) => `- “${name}”, ${shapeOf(width, height)}, ${width} × ${height} pixels`,
  );
  return `With the message came ${pictures.length} ${pictures.length === 1 ? "picture" : "pictures"}:\n${lines.join("\n")}`;
}

function shapeOf(width: number, height: number): string {
  if (Math.max(width, height) < 600) return "a small picture (an icon or a logo)";
  if (width > height * 1.15) return "a wide picture";
  return height > width * 1.15 ? "a tall picture" : "a square picture";
}
