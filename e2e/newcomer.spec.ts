import { expect, test } from "./support/quiet-page";
import { studioOf } from "./support/studio";

/** The first minutes of a newcomer, as issue 2 tells them; a picture of each step is kept in `test-results`. */
test("a newcomer makes an intro, changes it by asking, takes a step back, and finds it all again", async ({
  page,
  complaints,
}, info) => {
  test.setTimeout(180_000);
  const studio = studioOf(page);
  const picture = async (name: string) => {
    await page.waitForTimeout(400); // transitions of the page itself
    await page.screenshot({ path: info.outputPath(`${name}.png`) });
  };
  const sentence = "Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream";

  await page.goto("/");
  await picture("01-home");
  await page.getByTestId("composer").fill(sentence);
  await page.getByTestId("composer").press("Enter");
  await page.waitForURL(/\/p\//);
  const first = await studio.answered(0, sentence);
  await expect(first.getByRole("list", { name: "Progress" }).getByLabel("Done")).toHaveCount(1);
  await expect(studio.cards).toHaveCount(1);
  await expect(studio.cards.first()).toHaveAccessibleName(/5 s$/);
  await studio.shows("Brewline");
  await studio.stopAt(2.5);
  const cream = await studio.colorOf("Brewline");
  await picture("02-intro");

  await studio.say("make the headline orange");
  await expect.poll(() => studio.colorOf("Brewline")).not.toBe(cream);
  const [red = 0, green = 0, blue = 0] = (await studio.colorOf("Brewline")).match(/\d+/g)?.map(Number) ?? [];
  expect(red).toBeGreaterThan(200);
  expect(green).toBeGreaterThan(90);
  expect(green).toBeLessThan(200);
  expect(blue).toBeLessThan(110);
  await picture("03-orange");

  await studio.say("make it 8 seconds");
  await expect(studio.cards.first()).toHaveAccessibleName(/8 s$/);
  await picture("04-eight-seconds");

  await studio.say("add a scene with our three plans: Starter $9, Team $29, Enterprise");
  await expect(studio.cards).toHaveCount(2);
  for (const plan of ["Starter", "Team", "Enterprise"]) await studio.shows(plan);
  await studio.stopAt(11);
  await picture("05-plans");

  await studio.say("undo that");
  await expect(studio.cards).toHaveCount(1);
  await studio.shows("Brewline");
  await picture("06-undone");

  await page.reload();
  await expect(studio.turns).toHaveCount(5);
  await expect(studio.cards).toHaveCount(1);
  await expect(studio.cards.first()).toHaveAccessibleName(/8 s$/);
  await studio.shows("Brewline");
  await studio.stopAt(2.5);
  expect((await studio.colorOf("Brewline")).match(/\d+/g)?.map(Number)).toEqual([red, green, blue]);
  await picture("07-reloaded");
  expect(complaints).toEqual({ errors: [], strangers: [] });
});
