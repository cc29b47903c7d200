import { z } from "zod";
import { defineTool, type ToolResult } from "../tool";
import { choosePictures } from "./choose-pictures";
import { scenesOfPictures } from "./new-scene";
import { placeInEach, placeInScene } from "./place";
import { meansEachScene, readPictureRequest } from "./read-request";

const argumentsSchema = z.strictObject({
  /** The person's own words. */
  instruction: z.string().min(1),
});

/** Pictures: put into scenes, made into scenes, drawn. */
export const imageTool = defineTool({
  name: "image",
  argumentsSchema,
  async run({ instruction }, context): Promise<ToolResult> {
    const pictures = await choosePictures(instruction, context.pictures);
    const [picture] = pictures;
    if (!picture) return needsPicture();
    const request = readPictureRequest(instruction);
    if (request.type === "recreate" || request.type === "restyle") return needsVision(request.type);
    const scenes = await context.scenes();
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
