import { AppError } from "@/domain/app-error";
import type { Change } from "@/domain/change";
import { framesOf } from "@/domain/duration";
import { mostPages, type Story, type StoryOutline } from "@/domain/story";
import { transitionOf } from "@/domain/transition";
import { readControls } from "@/scene/controls";
import { pageScene } from "@/scene/story/pages/story-scenes";
import { newSceneId } from "../target-scene";
import type { ToolContext, ToolResult } from "../tool";
import { readStory } from "./read-story";
import type { StoryPart } from "./story-arguments";
import { wishedBeats } from "./wished-beats";

/** Puts a page into the story; those behind it count one more. Its text and picture come by the steps behind this one. */
export async function addPage(args: StoryPart<"add_page">, context: ToolContext): Promise<ToolResult> {
  const { storyId } = args;
  const sceneId = newSceneId(context);
  const before = await readStory(storyId, context);
  if (!before.pages.some((page) => page.sceneId === sceneId)) await insert(before, args, sceneId, context);
  const story = await readStory(storyId, context);
  const page = story.pages.find((one) => one.sceneId === sceneId)?.page ?? 0;
  const beat = story.outline.beats[page - 1];
  if (!beat) throw new Error("A page that was put in is there");
  const scene = pageScene(beat, beat.what, story.outline, story.request, await seedOf(story, context));
  const changes: Change[] = [
    {
      type: "add_scene",
      sceneId,
      name: scene.name,
      code: scene.code,
      durationInFrames: framesOf(scene.seconds, context.project.fps),
      template: "story",
      transition: transitionOf("push", "calm", context.project.fps),
      after: await sceneBefore(story, page, context),
    },
    ...(await renumbered(story, page, context)),
  ];
  return { type: "changes", changes, rung: "story", summary: `Page ${page} is new` };
}

async function insert(
  story: Story,
  { storyId, after, what }: StoryPart<"add_page">,
  sceneId: string,
  context: ToolContext,
): Promise<void> {
  const { beats } = story.outline;
  if (beats.length >= mostPages)
    throw new AppError("invalid_input", `A story has at most ${mostPages} pages.`);
  const page = Math.min(after, beats.length) + 1;
  const neighbour = beats[page - 2] ?? beats[0];
  if (!neighbour) throw new Error("A story has pages");
  const made: StoryOutline["beats"] = [
    ...beats.slice(0, page - 1),
    { ...neighbour, what },
    ...beats.slice(page - 1),
  ].map((beat, index) => ({ ...beat, page: index + 1 }));
  const draft = { request: story.request, outline: { ...story.outline, beats: made } };
  const [beat] = await wishedBeats(draft, [{ page, wish: what }], context);
  const outline = {
    ...draft.outline,
    beats: made.map((one) => (one.page === page && beat ? beat : one)),
  };
  await context.stories.insertPage({ storyId, after: page - 1, sceneId, outline });
  if (!context.model("story")) await context.stories.savePage({ storyId, page, text: beat?.what ?? what });
}

/** The story's own: what each page has, less its number. */
async function seedOf(story: Story, context: ToolContext): Promise<number> {
  const cover = (await context.scenes()).find(({ sceneId }) => sceneId === story.coverSceneId);
  return Number((cover && readControls(cover.code).seed) ?? 1);
}

async function sceneBefore(story: Story, page: number, context: ToolContext): Promise<string | "end"> {
  const there = new Set((await context.scenes()).map(({ sceneId }) => sceneId));
  const before = [story.coverSceneId, ...story.pages.slice(0, page - 1).map(({ sceneId }) => sceneId)];
  return before.findLast((sceneId) => there.has(sceneId)) ?? "end";
}

async function renumbered(story: Story, added: number, context: ToolContext): Promise<Change[]> {
  const scenes = new Map((await context.scenes()).map((scene) => [scene.sceneId, scene]));
  return story.pages.slice(added).flatMap(({ page, sceneId }): Change[] => {
    const scene = scenes.get(sceneId);
    if (!scene) return [];
    const target = { sceneId, baseVersionId: scene.versionId };
    const isNumbered = scene.name === `Page ${page - 1}`;
    return [
      { type: "set_controls", ...target, controls: { page } },
      ...(isNumbered ? [{ type: "rename_scene" as const, ...target, name: `Page ${page}` }] : []),
    ];
  });
}
