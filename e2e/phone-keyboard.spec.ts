import { expect, test } from "./support/quiet-page";
import { withIntro } from "./support/studio";

test("an open keyboard leaves the conversation the better part of a phone's screen, and the picture in view", async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, "a keyboard on the screen is a phone's");
  const studio = await withIntro(page);
  await expect(studio.cards.first()).toBeVisible();
  // What a keyboard leaves of 844 pixels, where it makes the page shorter.
  await page.setViewportSize({ width: 390, height: 430 });
  await page.getByTestId("composer").focus();
  await expect(studio.cards.first()).toBeHidden();
  await studio.shows("Brewline");
  const chat = await page.getByTestId("chat").boundingBox();
  expect(chat?.height).toBeGreaterThan(215);
  expect((chat?.y ?? 0) + (chat?.height ?? 0)).toBeLessThanOrEqual(430);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(studio.cards.first()).toBeVisible();
});
