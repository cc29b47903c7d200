import { expect, test } from "./support/quiet-page";
import { withIntro } from "./support/studio";

/** The look of the whole video: by asking, and by hand; seen before it is saved, and taken back as a whole. */
test("the look changes over all scenes by a sentence and by hand, and goes back by undo", async ({
  page,
  complaints,
}, info) => {
  test.setTimeout(180_000);
  const picture = async (name: string) => {
    await page.waitForTimeout(400); // transitions of the page itself
    await page.screenshot({ path: info.outputPath(`${name}.png`) });
  };
  const studio = await withIntro(page);
  await studio.say("add a call to action: Order your first bag");
  await expect(studio.cards).toHaveCount(2);
  await page.keyboard.press("Home");
  await studio.cards.first().click();
  await studio.stopAt(2.5);
  const cream = await studio.colorOf("Brewline");

  await studio.say("make the whole video light mode");
  await studio.stopAt(2.5);
  await expect.poll(() => studio.colorOf("Brewline")).not.toBe(cream);
  const dark = await studio.colorOf("Brewline");
  await picture("look-light");

  await page.getByRole("button", { name: "Look", exact: true }).click();
  const panel = page.getByTestId("look-panel");
  await expect(panel.getByRole("radio", { name: "Grain" })).toBeVisible();
  await panel.getByRole("radio", { name: "Poster" }).click();
  await panel.getByRole("group", { name: "Ready palettes" }).getByRole("button").nth(2).click();
  await expect.poll(() => studio.colorOf("Brewline")).not.toBe(dark);
  await expect
    .poll(() => studio.video.locator("body").evaluate(() => document.fonts.check("40px Anton")))
    .toBe(true);
  await picture("look-panel");
  await panel.getByRole("button", { name: /^Accent: / }).click();
  await panel.getByRole("textbox", { name: "Accent as hex" }).fill("#00c2a8");
  await expect(panel.getByRole("button", { name: "Accent: #00c2a8" })).toBeVisible();
  await picture("look-picker");
  await page.emulateMedia({ colorScheme: "dark" });
  await picture("look-dark");
  await page.emulateMedia({ colorScheme: "light" });
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("save-state")).toHaveAttribute("data-kind", "saved");

  await page.reload();
  await studio.shows("Brewline");
  await page.getByRole("button", { name: "Look", exact: true }).click();
  await expect(panel.getByRole("radio", { name: "Poster" })).toBeChecked();
  await expect(panel.getByRole("button", { name: "Accent: #00c2a8" })).toBeVisible();
  await page.keyboard.press("Escape");
  await studio.stopAt(2.5);
  // Touches in quick succession are one step back, others one each; before them came the sentence.
  await expect
    .poll(
      async () => {
        const color = await studio.colorOf("Brewline");
        if (color !== cream) await page.getByRole("button", { name: "Undo", exact: true }).first().click();
        return color;
      },
      { intervals: [1_500] },
    )
    .toBe(cream);
  expect(complaints).toEqual({ errors: [], strangers: [] });
});
