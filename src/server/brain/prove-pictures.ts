import { assetIdsIn } from "@/domain/asset";
import type { Problem } from "@/domain/problem";
import type { Media } from "@/server/media/media";

/** How many of the project's pictures a refusal names. */
const mostNamed = 8;
/** What stands where a picture's id should: a model may make up words as well as numbers. */
const named = /\basset:([\w-]*)/g;

/**
 * The pictures that code names and that the project does not have, as problems with places: a model makes ids up. Told
 * before the commit, so that they are mended like any other fault; the storyboard refuses them again.
 */
export async function strangePictures(
  code: string,
  projectId: string,
  media: Pick<Media, "list" | "strangers">,
): Promise<Problem[]> {
  const ids = new Set(assetIdsIn(code));
  const mentions = [...code.matchAll(named)].map((match) => ({ at: match.index, id: match[1] ?? "" }));
  if (mentions.length === 0) return [];
  const unknown = new Set(await media.strangers({ projectId, text: code }));
  const strange = mentions.filter(({ id }) => !ids.has(id.toLowerCase()) || unknown.has(id.toLowerCase()));
  if (strange.length === 0) return [];
  const there = (await media.list(projectId)).slice(0, mostNamed);
  const instead =
    there.length === 0
      ? "The project has no pictures: leave it out, or draw it in code."
      : `The project's pictures are ${there.map(({ id, name }) => `asset:${id} (${name})`).join(", ")}: use one of them, or none.`;
  return strange.map(({ at, id }) => ({
    rule: "remote",
    message: `There is no picture “asset:${id}”. ${instead}`,
    line: code.slice(0, at).split("\n").length,
  }));
}
