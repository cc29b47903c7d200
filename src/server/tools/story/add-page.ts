import { AppError } from "@/domain/app-error";
import type { Change } from "@/domain/change";
import { framesOf } from "@/domain/duration";
import type { SceneSnapshot } from "@/domain/scene";
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
  const { before: neighbour, behind } = await around(story, page, context);
  // People count the pages that they see; a page that was taken back is still one of the story's.
  const number = (neighbour ? numberOf(neighbour) : 0) + 1;
  const seed = await seedOf(story, context);
  const scene = pageScene({ ...beat, page: number }, beat.what, story.outline, story.request, seed);
  const changes: Change[] = [
    {
      type: "add_scene",
      sceneId,
      name: scene.name,
      code: scene.code,
      durationInFrames: framesOf(scene.seconds, context.project.fps),
      template: "story",
      transition: transitionOf("push", "calm", context.project.fps),
      after: neighbour?.sceneId ?? (await coverOf(story, context)),
    },
    ...behind.flatMap(countedOn),
  ];
  return { type: "changes", changes, rung: "story", summary: `Page ${number} is new` };
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

/** The scenes of the pages on both sides, as far as they are there. */
async function around(story: Story, page: number, context: ToolContext) {
  const scenes = new Map((await context.scenes()).map((scene) => [scene.sceneId, scene]));
  const there = (pages: Story["pages"]) => pages.flatMap(({ sceneId }) => scenes.get(sceneId) ?? []);
  return { before: there(story.pages.slice(0, page - 1)).at(-1), behind: there(story.pages.slice(page)) };
}

async function coverOf({ coverSceneId }: Story, context: ToolContext): Promise<string | "end"> {
  const isThere = (await context.scenes()).some(({ sceneId }) => sceneId === coverSceneId);
  return isThere ? coverSceneId : "end";
}

function numberOf({ code }: SceneSnapshot): number {
  return Number(readControls(code).page ?? 0);
}

function countedOn(scene: SceneSnapshot): Change[] {
  const target = { sceneId: scene.sceneId, baseVersionId: scene.versionId };
  const number = numberOf(scene);
  return [
    { type: "set_controls", ...target, controls: { page: number + 1 } },
    ...(scene.name === `Page ${number}`
      ? [{ type: "rename_scene" as const, ...target, name: `Page ${number + 1}` }]
      : []),
  ];
}
