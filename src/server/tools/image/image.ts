import { z } from "zod";
import { draftVersion, keepDraft } from "../keep-draft";
import { defineTool, type ToolResult } from "../tool";
import { choosePictures } from "./choose-pictures";
import { drawPicture } from "./draw";
import { writeAfterPictures } from "./image-to-code-generator";
import { draftOf, scenesOfPictures } from "./new-scene";
import { placeInEach, placeInScene } from "./place";
import { meansEachScene, namesScene, readPictureRequest } from "./read-request";

const argumentsSchema = z.strictObject({
  /** The person's own words. */
  instruction: z.string().min(1),
  /** `draft` shows the picture itself while a model writes what it shows; `write` is the step behind it, on the draft's scene. */
  rung: z.enum(["draft", "write"]).optional(),
});

/** Pictures: put into scenes as they are; with a model, made into scenes that move, copied in their manner, drawn. */
export const imageTool = defineTool({
  name: "image",
  argumentsSchema,
  async run({ instruction, rung }, context): Promise<ToolResult> {
    const request = readPictureRequest(instruction);
    const artist = context.imageModel();
    const chosen = await choosePictures(instruction, context.pictures);
    const isDrawn = chosen.length === 0 && artist !== null;
    const pictures = isDrawn ? [await drawPicture(artist, instruction, context)] : chosen;
    const [picture] = pictures;
    if (!picture) return needsPicture();
    if (rung === "draft") return draftOf(pictures, context);
    const scenes = await context.scenes();
    if (!isDrawn && (request.type === "recreate" || request.type === "restyle")) {
      const model = context.model("vision");
      if (!model) return needsVision(request.type);
      const target = scenes.find(({ sceneId }) => sceneId === context.sceneId) ?? null;
      // What a picture shows is a scene of its own, unless one is named.
      const scene = rung === "write" || request.type === "restyle" || namesScene(instruction) ? target : null;
      if (rung === "write" && scene?.versionNumber !== draftVersion)
        return keepDraft(scene?.name ?? "The scene");
      return writeAfterPictures(model, { type: request.type, instruction, pictures }, scene, context);
    }
    if (request.type === "recreate" || request.type === "restyle")
      return scenesOfPictures(instruction, pictures, context);
    if (request.type !== "show" && meansEachScene(instruction) && scenes.length > 0)
      return placeInEach(scenes, picture, request, context);
    const scene = scenes.find(({ sceneId }) => sceneId === context.sceneId);
    return scene
      ? placeInScene(scene, picture, request, context)
      : scenesOfPictures(instruction, pictures, context);
  },
});

function needsPicture(): ToolResult {
  return {
    type: "unavailable",
    text: "There is no picture for that yet. Drag one into the chat, paste it, or choose a file. Drawing a new one takes a model that draws, and none is connected.",
    suggestions: ["Add an image of mountains with the caption Fresh air", "Add a title scene"],
  };
}

function needsVision(what: "recreate" | "restyle"): ToolResult {
  return {
    type: "unavailable",
    text: `${what === "recreate" ? "Making a scene out of what a picture shows" : "Taking over a picture's style"} needs a model that sees, and none is connected. I can place the picture as it is.`,
    suggestions: ["Add a new scene with this picture", "Use this picture as the background"],
  };
}
