import { expect, test } from "./support/quiet-page";
import { inspectorOf, typeCode, withIntro } from "./support/studio";

// Both ask every frame for its content, and one of them will not answer.
test.use({ trace: "off", screenshot: "off" });

test("a scene that never ends is set aside by name, and the studio stays usable", async ({ page }) => {
  const studio = await withIntro(page);
  await inspectorOf(page, "Code");
  await typeCode(page, "export default function Scene() { for (;;) {} }");
  const notice = page.getByRole("alert").filter({ hasText: "stopped responding" });
  await expect(notice).toContainText("“Intro”", { timeout: 30_000 });
  if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
  await notice.getByRole("button", { name: "Revert code" }).click();
  await studio.shows("Brewline");
});
