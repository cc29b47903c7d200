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
