import type { NewBatch } from "@/domain/batch-order";
import type { Change } from "@/domain/change";
import type { Story } from "@/domain/story";
import { hashesOf } from "@/server/media/drawings";
import type { ImageModel } from "@/server/models/image-model";
import type { ToolContext, ToolResult } from "../tool";
import { pictureOfPage } from "./draw-page";
import { pictureChanges } from "./laid-picture";
import { readStory } from "./read-story";
import type { StoryPart } from "./story-arguments";
import { textsRequest } from "./write-texts";

/**
 * Batches come back whole: a few pages in each, and those that are done first are read first. The first pages are in the
 * first one.
 */
const picturesInOne = 4;

/**
 * Leaves the words and pictures that the pages lack to the provider's batches. What they go by is made at once, since a batch
 * behind a batch would not be there tomorrow: the prompts of all pages in one call, and the cast's sheet, the one picture at
 * full price. What was drawn before is laid in and not ordered. Errors: `not_found` for the story.
 */
export async function orderStory(args: StoryPart<"order">, context: ToolContext): Promise<ToolResult> {
  const story = await readStory(args.storyId, context);
  const texts = args.texts ? textsOf(story, context) : [];
  const { batches, drawn, count } = args.pictures
    ? await picturesOf(args, story, context)
    : { batches: [], drawn: [], count: 0 };
  await context.orders.place({ storyId: story.id, batches: [...texts, ...batches] });
  const what = [
    ...(texts.length > 0 ? ["the texts"] : []),
    ...(count > 0 ? [`${count} ${count === 1 ? "picture" : "pictures"}`] : []),
  ].join(" and ");
  return {
    type: "changes",
    changes: drawn,
    rung: "story",
    summary:
      what === ""
        ? "Everything was there already: nothing had to be ordered"
        : `Ordered at half the price, to come within a day: ${what}. Until then the plan's words and the illustrator's pictures stand in`,
  };
}

function textsOf(story: Story, context: ToolContext): NewBatch[] {
  const choice = context.orders.choice("story");
  const pages = story.pages.filter(({ text }) => text === null);
  if (!choice || pages.length === 0) return [];
  const asked = textsRequest(
    story,
    pages.map(({ page }) => page),
  );
  const ordered = {
    type: "texts" as const,
    ...asked,
    pages: pages.map(({ page, sceneId }) => ({ page, sceneId })),
  };
  return [{ role: "story", ...choice, requests: [{ id: "texts", ordered }] }];
}

async function picturesOf(
  args: StoryPart<"order">,
  story: Story,
  context: ToolContext,
): Promise<{ batches: NewBatch[]; drawn: Change[]; count: number }> {
  const choice = context.orders.choice("image");
  const model = context.imageModel();
  const missing = story.pages.filter(({ pictureAssetId }) => pictureAssetId === null);
  if (!choice || !model || missing.length === 0) return { batches: [], drawn: [], count: 0 };
  await context.progress("Planning the pictures");
  const drawn: Change[] = [];
  const requests = new Map<string, NewBatch["requests"][number]>();
  const wanted = await Promise.all(
    missing.map(({ page }) => wantedPicture(model, page, args, story, context)),
  );
  for (const { page, sceneId, prompt, ordered, assetId } of wanted) {
    if (assetId !== null) {
      await context.stories.savePage({ storyId: story.id, page, pictureAssetId: assetId });
      await context.whenMade(args.coverSceneId);
      drawn.push(...pictureChanges(story, page, assetId, await context.scenes()));
      continue;
    }
    // Two pages that ask for the very same are one picture.
    const same = requests.get(ordered.key)?.ordered;
    if (same?.type === "picture") same.pages.push({ sceneId, prompt });
    else
      requests.set(ordered.key, {
        id: `page-${page}`,
        ordered: { ...ordered, pages: [{ sceneId, prompt }] },
      });
  }
  const goesBy = ({ ordered }: NewBatch["requests"][number]) =>
    ordered.type === "picture" && ordered.references.length > 0;
  const all = [...requests.values()];
  const batches = [all.filter(goesBy), all.filter((request) => !goesBy(request))]
    .flatMap((some) => chunksOf(some, picturesInOne))
    .map((some): NewBatch => ({ role: "image", ...choice, requests: some }));
  return { batches, drawn, count: all.length };
}

/** A page's picture as it is ordered, or where it was drawn before. */
async function wantedPicture(
  model: ImageModel,
  page: number,
  { storyId, references }: StoryPart<"order">,
  story: Story,
  context: ToolContext,
) {
  const { request, prompt } = await pictureOfPage(model, { storyId, page, references }, story, context);
  const found = await context.pictures.find(model, request);
  const { name, style, shape } = request;
  const ordered = {
    type: "picture" as const,
    ...{ name, style, shape },
    prompt: request.prompt,
    key: context.pictures.keyOf(model, request),
    references: [...request.references, ...(request.sheets ?? [])].map(({ hash }) => hash),
    photoHashes: hashesOf(request),
  };
  return { page, sceneId: story.pages[page - 1]?.sceneId ?? "", prompt, ordered, assetId: found?.id ?? null };
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
