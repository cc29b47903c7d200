import { expect, test } from "./support/quiet-page";
import { inspectorOf, studioOf, typeCode, withIntro } from "./support/studio";

test("a control shows on the stage while the server is away, is saved when it is back, and survives a reload", async ({
  page,
  context,
}) => {
  const studio = await withIntro(page);
  await studio.stopAt(2.5);
  const inspector = await inspectorOf(page, "Scene");
  await context.setOffline(true);
  await inspector.getByLabel("Headline", { exact: true }).fill("Nightline");
  await studio.shows("Nightline");
  await context.setOffline(false);
  await expect(page.getByTestId("save-state")).toHaveText(/saved/i, { timeout: 20_000 });
  await page.reload();
  await studio.shows("Nightline");
});

test("code that does not compile is named with its line while the last good version plays on; good code is saved", async ({
  page,
}) => {
  const studio = await withIntro(page);
  await studio.stopAt(2.5);
  const panel = await inspectorOf(page, "Code");
  await typeCode(page, 'export default () => <div style={{ color: "red" }}>unfinished');
  await expect(panel.getByRole("list", { name: "Problems" })).toContainText("line 1");
  await studio.shows("Brewline");
  await typeCode(
    page,
    'import { AbsoluteFill } from "remotion";\nexport default () => <AbsoluteFill style={{ background: "#102030", color: "white" }}>Typed by hand</AbsoluteFill>;',
  );
  await studio.shows("Typed by hand");
  await expect(panel.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await studio.shows("Typed by hand");
});

test("typed code that is not saved yet is still there after a reload", async ({ page, context }) => {
  const studio = await withIntro(page);
  const panel = await inspectorOf(page, "Code");
  // The server never hears of it: what is kept is kept in the browser.
  await context.route(/scene\.updateCode/, (route) => route.abort());
  await typeCode(
    page,
    'import { AbsoluteFill } from "remotion";\nexport default () => <AbsoluteFill>Draft of mine</AbsoluteFill>;',
  );
  await studio.shows("Draft of mine");
  await expect(panel.getByText(/not saved|waiting for the server/i).first()).toBeVisible();
  await page.reload();
  await studio.shows("Draft of mine");
});

test("two tabs of one project show each other's changes, and undo in one is seen in the other", async ({
  page,
  context,
}) => {
  const studio = await withIntro(page);
  await studio.stopAt(2.5);
  const other = await context.newPage();
  await other.goto(page.url());
  const elsewhere = studioOf(other);
  await elsewhere.shows("Brewline");
  await elsewhere.say('change the headline to "Daybreak"');
  await studio.shows("Daybreak");
  await expect(studio.turns).toHaveCount(2);
  await page.bringToFront();
  await page.locator("body").press("ControlOrMeta+z");
  await studio.shows("Brewline");
  await elsewhere.shows("Brewline");
});

test("scenes are put into another order by the keyboard, and the order stays", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard; its scenes move by the card's menu");
  const studio = await withIntro(page);
  await studio.say("add a scene with our three plans: Starter $9, Team $29, Enterprise");
  await expect(studio.cards).toHaveCount(2);
  const names = () =>
    studio.cards.evaluateAll((cards) =>
      cards.map((card) => card.getAttribute("aria-label")?.replace(/^Scene \d+ of \d+: /, "")),
    );
  const before = await names();
  await studio.cards.nth(1).click();
  await page.keyboard.press("Alt+ArrowLeft");
  await expect.poll(names).toEqual([...before].reverse());
  await page.reload();
  await expect(studio.cards).toHaveCount(2);
  await expect.poll(names).toEqual([...before].reverse());
});
