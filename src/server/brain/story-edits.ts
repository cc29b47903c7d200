import { mostPages } from "@/domain/story";
import { hashText } from "@/lib/hash";
import { readStoryEdits } from "@/scene/story/edits/read-story-edit";
import type { StoryEdit } from "@/scene/story/edits/story-edit";
import type { Context } from "./context-builder/context";
import type { StoryLine } from "./context-builder/source";
import type { Decision, RoutedStep } from "./decision";

type Options = { newId(): string; draws: boolean; tells: boolean };

const certain = 0.9;

/** A page by the number that people see, which its scene bears; the story counts by its own. */
type Page = { shown: number; page: number; sceneId: string };

/** What a message wants changed of a story of the project, as a plan or a question; null where it is about something else. */
export function decideStoryEdits(context: Context, message: string, options: Options): Decision | null {
  const line = storyInFocus(context);
  if (!line) return null;
  const pages = line.pages.map(
    ({ page, sceneId, name }): Page => ({ shown: numberIn(name) ?? page, page, sceneId }),
  );
  const last = Math.max(...pages.map(({ shown }) => shown));
  const selected = pages.find(({ sceneId }) => sceneId === context.focus.selectedSceneId)?.shown ?? null;
  const edits = readStoryEdits(message, { pages: last, selected });
  if (edits.length === 0) return null;
  const question = edits.map((edit) => questionAbout(edit, pages)).find((one) => one !== null);
  if (question) return question;
  const steps = edits.flatMap((edit) => stepsOf(edit, { ...line, pages }, options));
  return { type: "plan", steps, confidence: certain, note: null };
}

function numberIn(name: string): number | null {
  const number = /^Page (\d{1,2})$/.exec(name)?.[1];
  return number === undefined ? null : Number(number);
}

function storyInFocus({ stories, focus }: Context): StoryLine | undefined {
  const ofScene = (id: string | null) =>
    stories.find(
      ({ coverSceneId, pages }) =>
        id !== null && (id === coverSceneId || pages.some(({ sceneId }) => sceneId === id)),
    );
  return ofScene(focus.selectedSceneId) ?? ofScene(focus.lastTouchedSceneId) ?? stories[0];
}

/** The numbers that an edit speaks of. */
function numbersOf(edit: StoryEdit): number[] {
  switch (edit.type) {
    case "picture":
    case "reword":
      return edit.pages;
    case "text":
    case "no_such_page":
      return [edit.page];
    case "retell":
      return edit.changes.map(({ page }) => page);
    case "add_page":
      return edit.after === 0 ? [] : [edit.after];
    case "restyle":
      return [];
  }
}

function questionAbout(edit: StoryEdit, pages: readonly Page[]): Decision | null {
  const absent = numbersOf(edit).find((number) => !pages.some(({ shown }) => shown === number));
  if (absent !== undefined) {
    const last = pages.at(-1)?.shown ?? 1;
    return {
      type: "question",
      text: `The story has ${pages.length} pages, and none with the number ${absent}. Which one is it?`,
      suggestions: [`Draw page ${last} again`, `Add a page after ${last} where …`],
    };
  }
  if (edit.type !== "add_page") return null;
  if (pages.length >= mostPages)
    return { type: "answer", text: `A story has at most ${mostPages} pages.`, suggestions: [] };
  if (edit.what !== null) return null;
  return {
    type: "question",
    text: "What happens on the new page? Say it in a sentence.",
    suggestions: [`Add a page after ${edit.after} where it begins to snow`],
  };
}

function stepsOf(
  edit: StoryEdit,
  line: { storyId: string; coverSceneId: string; pages: readonly Page[] },
  { newId, draws, tells }: Options,
): RoutedStep[] {
  const { storyId, coverSceneId, pages } = line;
  const step = (label: string, sceneId: string | null, args: RoutedStep["arguments"]): RoutedStep => ({
    tool: "story",
    label,
    sceneId,
    arguments: { storyId, ...args },
    seconds: null,
    targetSceneId: sceneId,
  });
  const of = (numbers: readonly number[]) =>
    numbers.flatMap((number) => pages.find(({ shown }) => shown === number) ?? []);
  const picture = ({ shown, page, sceneId }: Page, anew: boolean) =>
    draws
      ? [
          step(`Draw page ${shown}`, sceneId, {
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
        ...of(edit.pages).map(({ shown, page, sceneId }) =>
          step(`Plan page ${shown}'s picture`, sceneId, { part: "look", page, wish: edit.wish }),
        ),
        ...of(edit.pages).flatMap((page) => picture(page, true)),
      ];
    case "text":
      return of([edit.page]).map(({ shown, page, sceneId }) =>
        step(`Change page ${shown}'s text`, sceneId, { part: "text", page, text: edit.text }),
      );
    case "reword":
      return of(edit.pages).map(({ shown, page, sceneId }) =>
        step(`Write page ${shown} anew`, sceneId, { part: "reword", page, wish: edit.wish }),
      );
    case "restyle":
      return [
        step(`Restyle the book: ${edit.style}`, null, {
          part: "restyle",
          style: edit.style,
          drawnStyle: edit.drawnStyle,
        }),
        ...pages.flatMap((page) => picture(page, false)),
      ];
    case "add_page": {
      const sceneId = newId();
      const after = of([edit.after])[0]?.page ?? 0;
      const added = { shown: edit.after + 1, page: after + 1, sceneId };
      const args = { part: "add_page", after, what: edit.what };
      return [
        { ...step(`Add page ${added.shown}`, sceneId, args), targetSceneId: null },
        ...telling,
        ...picture(added, false),
      ];
    }
    case "retell": {
      const changes = edit.changes.flatMap(({ page: number, wish }) =>
        of([number]).map(({ page }) => ({ page, wish })),
      );
      return [
        step("Plan what happens", null, { part: "retell", changes }),
        ...telling,
        ...of(edit.changes.map(({ page }) => page)).flatMap((page) => picture(page, false)),
      ];
    }
    case "no_such_page":
      return [];
  }
}
