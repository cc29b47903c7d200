import { mostPages } from "@/domain/story";
import { hashText } from "@/lib/hash";
import { readStoryEdits } from "@/scene/story/edits/read-story-edit";
import type { StoryEdit } from "@/scene/story/edits/story-edit";
import type { Context } from "./context-builder/context";
import type { StoryLine } from "./context-builder/source";
import type { Decision, RoutedStep } from "./decision";

type Options = { newId(): string; draws: boolean; tells: boolean };

const certain = 0.9;

/** What a message wants changed of a story of the project, as a plan or a question; null where it is about something else. */
export function decideStoryEdits(context: Context, message: string, options: Options): Decision | null {
  const line = storyInFocus(context);
  if (!line) return null;
  const pages = line.pageSceneIds.length;
  const selected = line.pageSceneIds.indexOf(context.focus.selectedSceneId ?? "") + 1;
  const edits = readStoryEdits(message, { pages, selected: selected || null });
  if (edits.length === 0) return null;
  const question = edits.map((edit) => questionAbout(edit, pages)).find((one) => one !== null);
  if (question) return question;
  const steps = edits.flatMap((edit) => stepsOf(edit, line, options));
  return { type: "plan", steps, confidence: certain, note: null };
}

function storyInFocus({ stories, focus }: Context): StoryLine | undefined {
  const ofScene = (sceneId: string | null) =>
    stories.find(
      ({ coverSceneId, pageSceneIds }) =>
        sceneId !== null && (sceneId === coverSceneId || pageSceneIds.includes(sceneId)),
    );
  return ofScene(focus.selectedSceneId) ?? ofScene(focus.lastTouchedSceneId) ?? stories[0];
}

function questionAbout(edit: StoryEdit, pages: number): Decision | null {
  if (edit.type === "no_such_page") {
    return {
      type: "question",
      text: `The story has ${pages} pages, and none with the number ${edit.page}. Which one is it?`,
      suggestions: [`Draw page ${pages} again`, `Add a page after ${pages} where …`],
    };
  }
  if (edit.type !== "add_page") return null;
  if (pages >= mostPages)
    return { type: "answer", text: `A story has at most ${mostPages} pages.`, suggestions: [] };
  if (edit.what !== null) return null;
  return {
    type: "question",
    text: "What happens on the new page? Say it in a sentence.",
    suggestions: [`Add a page after ${edit.after} where it begins to snow`],
  };
}

function stepsOf(edit: StoryEdit, line: StoryLine, { newId, draws, tells }: Options): RoutedStep[] {
  const { storyId, coverSceneId, pageSceneIds } = line;
  const step = (label: string, sceneId: string | null, args: RoutedStep["arguments"]): RoutedStep => ({
    tool: "story",
    label,
    sceneId,
    arguments: { storyId, ...args },
    seconds: null,
    targetSceneId: sceneId,
  });
  const sceneOf = (page: number) => pageSceneIds[page - 1] ?? null;
  const picture = (page: number, sceneId: string | null, anew: boolean) =>
    draws
      ? [
          step(`Draw page ${page}`, sceneId, {
            part: "picture",
            coverSceneId,
            page,
            references: "sheet",
            ...(anew ? { anew } : {}),
          }),
        ]
      : [];
  const seed = Number.parseInt(hashText(storyId).slice(0, 6), 16);
  const telling = tells ? [step("Tell it", null, { part: "texts", coverSceneId, seed })] : [];

  switch (edit.type) {
    case "picture":
      return [
        ...edit.pages.map((page) =>
          step(`Plan page ${page}'s picture`, sceneOf(page), { part: "look", page, wish: edit.wish }),
        ),
        ...edit.pages.flatMap((page) => picture(page, sceneOf(page), true)),
      ];
    case "text":
      return [
        step(`Change page ${edit.page}'s text`, sceneOf(edit.page), {
          part: "text",
          page: edit.page,
          text: edit.text,
        }),
      ];
    case "reword":
      return edit.pages.map((page) =>
        step(`Write page ${page} anew`, sceneOf(page), { part: "reword", page, wish: edit.wish }),
      );
    case "restyle":
      return [
        step(`Restyle the book: ${edit.style}`, null, {
          part: "restyle",
          style: edit.style,
          drawnStyle: edit.drawnStyle,
        }),
        ...pageSceneIds.flatMap((sceneId, index) => picture(index + 1, sceneId, false)),
      ];
    case "add_page": {
      const sceneId = newId();
      const { after, what } = edit;
      return [
        { ...step(`Add page ${after + 1}`, sceneId, { part: "add_page", after, what }), targetSceneId: null },
        ...telling,
        ...picture(after + 1, sceneId, false),
      ];
    }
    case "retell":
      return [
        step("Plan what happens", null, { part: "retell", changes: edit.changes }),
        ...telling,
        ...edit.changes.flatMap(({ page }) => picture(page, sceneOf(page), false)),
      ];
    case "no_such_page":
      return [];
  }
}
