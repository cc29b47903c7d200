import { expect, test } from "./support/quiet-page";

test("the page opens without an error, and asks nothing of any other host", async ({ page, complaints }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/Scenewright/);
  await expect(page.getByRole("textbox").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(complaints).toEqual({ errors: [], strangers: [] });
});

test("nothing sticks out of the screen sideways", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("textbox").first()).toBeVisible();
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
});

test("an address that does not exist says so and leads back", async ({ page }) => {
  const response = await page.goto("/p/00000000-0000-4000-8000-000000000000");
  expect([200, 404]).toContain(response?.status());
  await expect(page.getByText(/not (be )?found|no such|doesn’t exist|does not exist/i).first()).toBeVisible();
  await expect(page.getByRole("link").first()).toBeVisible();
});
