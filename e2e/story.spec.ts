import { expect, test } from "./support/quiet-page";
import { studioOf } from "./support/studio";

/** A story from the form to the last page, without a key; pictures of each step are kept in `test-results`. */
test("a storybook is made by the form, plays, and is read page by page", async ({
  page,
  complaints,
  isMobile,
}, info) => {
  test.setTimeout(180_000);
  const studio = studioOf(page);
  const picture = async (name: string) => {
    await page.waitForTimeout(500); // transitions of the page itself
    await page.screenshot({ path: info.outputPath(`${name}.png`) });
  };
  await page.goto("/");
  await page.getByRole("button", { name: "Make a storybook" }).click();
  const form = page.getByTestId("story-form");
  const make = form.getByRole("button", { name: "Make the book" });
  await expect(make).toBeDisabled();
  await form.getByTestId("story-name").fill("Leo");
  await form.getByLabel("Age", { exact: true }).fill("5");
  await form.getByLabel("Loves").fill("trains, the moon");
  await form.getByRole("slider", { name: "Pages" }).press("Home");
  const message = (await form.getByTestId("story-message").textContent()) ?? "";
  expect(message).toMatch(/^A storybook for Leo, 5, who loves trains and the moon; .*4 pages/);
  await picture("01-form");
  await make.click();
  await page.waitForURL(/\/p\//);
  await studio.answered(0, message);
  await expect(studio.cards).toHaveCount(5);
  await picture("02-studio");

  await studio.cards.first().click();
  await page.getByRole("button", { name: "Read", exact: true }).click();
  const view = page.getByTestId("reading-view");
  const place = view.getByTestId("reading-place");
  const shown = view.locator('[data-testid="leaf"][data-shown="true"]');
  const drawing = shown.first().frameLocator("iframe").getByRole("img").first();
  await expect(place).toHaveText("Cover");
  await expect(drawing).toBeVisible();
  await picture("03-cover");
  await view.getByRole("button", { name: "Next page" }).click();
  await expect(place).toHaveText("Page 1 of 4");
  const words = shown.getByTestId("page-text").first();
  await expect(words).toHaveAttribute("data-state", "told");
  await expect(words).not.toBeEmpty();
  await page.keyboard.press("ArrowRight");
  await expect(place).toHaveText(isMobile ? "Page 2 of 4" : "Pages 2 and 3 of 4");
  await expect(drawing).toBeVisible();
  await picture("04-pages");
  await page.keyboard.press("End");
  await expect(shown.getByText("The end", { exact: true })).toBeVisible();
  await picture("05-end");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");

  await page.keyboard.press("Escape");
  await expect(view).toBeHidden();
  // Back in the studio at the page that was read.
  await expect(studio.cards.nth(2)).toHaveAttribute("aria-current", "true");
  expect(complaints).toEqual({ errors: [], strangers: [] });
});
