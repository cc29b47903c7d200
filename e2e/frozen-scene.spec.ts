import { expect, test } from "./support/quiet-page";
import { inspectorOf, typeCode, withIntro } from "./support/studio";

// Both ask every frame for its content, and one of them will not answer.
test.use({ trace: "off", screenshot: "off" });

test("a scene that hangs is set aside by name, and the studio stays usable", async ({ page }) => {
  const studio = await withIntro(page);
  await inspectorOf(page, "Code");
  await typeCode(
    page,
    "const f = (n: number): number => (n < 2 ? n : f(n - 1) + f(n - 2));\nexport default function Scene() { return <b>{f(60)}</b>; }",
  );
  const notice = page.getByRole("alert").filter({ hasText: "stopped responding" });
  await expect(notice).toContainText("“Intro”", { timeout: 30_000 });
  if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
  await notice.getByRole("button", { name: "Revert code" }).click();
  await studio.shows("Brewline");
});

test("a loop that never ends is stopped inside its frame, and said", async ({ page }) => {
  const studio = await withIntro(page);
  await inspectorOf(page, "Code");
  await typeCode(page, "export default function Scene() { for (;;) {} }");
  const notice = page.getByRole("alert").filter({ hasText: "A loop in this scene does not end" });
  await expect(notice).toContainText("“Intro”", { timeout: 30_000 });
  if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
  await notice.getByRole("button", { name: "Revert code" }).click();
  await studio.shows("Brewline");
});
