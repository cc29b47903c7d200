import { expect, type FrameLocator, type Page } from "@playwright/test";

/** The studio as a person uses it: what is said, what is seen. */
export function studioOf(page: Page) {
  const video: FrameLocator = page.frameLocator('iframe[title="Stage"]');
  const turns = page.getByTestId("turn");
  /** Still text, or animated text, whose letters are elements of their own under one label. */
  const shown = (text: string) =>
    video
      .getByText(text, { exact: true })
      .or(video.getByRole("img", { name: text, exact: true }))
      .first();
  return {
    video,
    turns,
    cards: page.getByTestId("scene-card"),
    /** Says it, waits for the answer, and returns the answered turn. */
    async say(text: string) {
      const before = await turns.count();
      const composer = page.getByTestId("composer");
      await composer.fill(text);
      await composer.press("Enter");
      return this.answered(before, text);
    },
    /** The turn behind the first `before` ones, when it has its answer. */
    async answered(before: number, text: string) {
      const turn = turns.nth(before);
      await expect(turn.getByTestId("message")).toContainText(text);
      await expect(turn.getByTestId("answer")).toBeVisible();
      return turn;
    },
    /** Waits until the scene on the stage shows the text, drawn by its own code. */
    async shows(text: string) {
      await expect(shown(text)).toBeVisible();
    },
    /** The colour of the first element that shows just this text, as `rgb(…)`. */
    async colorOf(text: string): Promise<string> {
      return shown(text).evaluate((element) => getComputedStyle(element).color);
    },
    /** Stops the video at a moment of it, in seconds from its start, where entrances are over. */
    async stopAt(seconds: number, fps = 30) {
      const play = page.getByRole("button", { name: /^(play|pause)/i }).first();
      if (/pause/i.test((await play.getAttribute("aria-label")) ?? "")) await play.click();
      const playhead = page.getByRole("slider", { name: "Playhead" });
      await playhead.focus();
      await playhead.press("Home");
      for (let second = 0; second < Math.floor(seconds); second++) await playhead.press("Shift+ArrowRight");
      const rest = Math.round((seconds % 1) * fps);
      for (let frame = 0; frame < rest; frame++) await playhead.press("ArrowRight");
    },
  };
}

const intro = "Create a 5 second intro for my coffee brand Brewline, dark brown and cream";

/** A new project with one title scene, opened from the home page as people do it. */
export async function withIntro(page: Page) {
  const studio = studioOf(page);
  await page.goto("/");
  await page.getByTestId("composer").fill(intro);
  await page.getByTestId("composer").press("Enter");
  await page.waitForURL(/\/p\//);
  await studio.answered(0, intro);
  await studio.shows("Brewline");
  return studio;
}

/** The inspector, which is a sheet on a phone. */
export async function inspectorOf(page: Page, tab: "Scene" | "Code") {
  const opener = page.getByRole("button", { name: "Edit scene" });
  if (await opener.isVisible()) await opener.click();
  await page.getByRole("tab", { name: tab }).click();
  return page.getByRole("tabpanel", { name: tab });
}

/** Replaces the whole text of the code editor. */
export async function typeCode(page: Page, code: string) {
  const editor = page.locator(".cm-content");
  await editor.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(code);
}
