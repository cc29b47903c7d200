import { sizeOf } from "@/domain/format";
import type { ImageModel } from "@/server/models/image-model";
import type { ToolContext } from "../tool";
import type { ChosenPicture } from "./choose-pictures";

const longestName = 60;

/** Draws what an instruction asks for, in the project's colours, and keeps it. Throws the model's error. */
export async function drawPicture(
  model: ImageModel,
  instruction: string,
  context: ToolContext,
): Promise<ChosenPicture> {
  const { look, format } = context.project;
  const { width, height } = sizeOf(format);
  await context.progress("Drawing the picture");
  const { asset } = await context.pictures.draw(model, {
    name: instruction.replace(/\s+/g, " ").trim().slice(0, longestName),
    prompt: `${instruction}\n\nA picture for a video. It goes with these colours: ${look.palette.background}, ${look.palette.text}, ${look.palette.accent}. No words in the picture unless they are asked for.`,
    style: "video",
    shape: width === height ? "square" : width > height ? "landscape" : "portrait",
    references: [],
    onPlace: (place) => void context.progress(`Waiting to be drawn: ${place} in the queue`),
  });
  return { assetId: asset.id, name: asset.name, width: asset.width, height: asset.height };
}
