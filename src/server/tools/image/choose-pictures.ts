import type { ImageMessagePart } from "@/domain/message";
import type { ToolContext } from "../tool";
import { speaksOfOne } from "./read-request";

export type ChosenPicture = Pick<ImageMessagePart, "assetId" | "name" | "width" | "height">;

/**
 * The pictures that an instruction is about: those that came with it, else the one of the project that it speaks of by
 * its name or as the last.
 */
export async function choosePictures(
  instruction: string,
  { attached, all }: ToolContext["pictures"],
): Promise<ChosenPicture[]> {
  if (attached.length > 0) return [...attached];
  if (!speaksOfOne(instruction)) return [];
  const known = await all();
  const said = new Set(wordsIn(instruction));
  const named = known.find(({ name }) => wordsIn(name).some((word) => word.length > 3 && said.has(word)));
  const one = named ?? known[0];
  return one ? [{ assetId: one.id, name: one.name, width: one.width, height: one.height }] : [];
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}
