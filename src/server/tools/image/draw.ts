import { AppError } from "@/domain/app-error";
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
  const outcome = await model.draw({
    prompt: `${instruction}\n\nA picture for a video. It goes with these colours: ${look.palette.background}, ${look.palette.text}, ${look.palette.accent}. No words in the picture unless they are asked for.`,
    shape: width === height ? "square" : width > height ? "landscape" : "portrait",
    signal: context.signal,
    generationId: context.generationId,
  });
  context.signal.throwIfAborted();
  if (outcome.type === "file_gone") throw new Error("No file was named");
  if (outcome.type === "failed")
    throw new AppError(outcome.error.code, outcome.error.text, { retryable: outcome.error.retryable });
  const name = instruction.replace(/\s+/g, " ").trim().slice(0, longestName);
  const { id, ...kept } = await context.pictures.keep(name, outcome.image.bytes);
  return { assetId: id, name: kept.name, width: kept.width, height: kept.height };
}
