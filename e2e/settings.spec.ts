import { expect, test } from "./support/quiet-page";
import { withIntro } from "./support/studio";

const key = "sk-test-0123456789-only-here-wxyz";

test("a key is saved, never sent back, tested, and removed", async ({ page }) => {
  const answers: Promise<string>[] = [];
  page.on("response", (response) => answers.push(response.text().catch(() => "")));
  await page.route("**/settings.testKey*", (route) =>
    route.fulfill({
      json: [
        {
          result: { data: { type: "failed", kind: "key_refused", text: "OpenAI does not accept the key." } },
        },
      ],
    }),
  );
  await page.goto("/settings");
  const openai = page.getByRole("listitem").filter({ hasText: "OpenAI" }).first();
  await expect(openai.getByText("No key yet.")).toBeVisible();
  await openai.getByLabel("OpenAI key").fill(key);
  await openai.getByRole("button", { name: "Save" }).click();
  await expect(openai.getByText("ends in …wxyz")).toBeVisible();
  // A key that was just saved is tried at once.
  await expect(openai.getByText("Key refused.")).toBeVisible();
  await expect(openai.getByLabel("OpenAI key")).toHaveValue("");

  await page.reload();
  await expect(openai.getByText("ends in …wxyz")).toBeVisible();
  await openai.getByRole("button", { name: "Test this key" }).click();
  await expect(openai.getByText("Key refused.")).toBeVisible();
  expect((await Promise.all(answers)).join("\n")).not.toContain(key);

  await openai.getByRole("button", { name: "Delete" }).click();
  await expect(openai.getByText("No key yet.")).toBeVisible();
});

test("what was said in chat is remembered, shown, edited and deleted", async ({ page }) => {
  const studio = await withIntro(page);
  await studio.say("Our audience is young nurses. Add a call to action");
  await page.getByRole("link", { name: "Settings" }).click();
  const known = page.getByRole("region", { name: "What is known of this project" });
  // On its way there a reload would bring the studio back.
  await expect(known).toBeVisible();
  const fact = known.getByRole("listitem").filter({ hasText: "Audience" });
  await expect(async () => {
    await page.reload();
    await expect(fact).toHaveCount(1, { timeout: 2_000 });
  }).toPass();
  const words = fact.getByRole("textbox");
  await expect(words).toHaveValue(/young nurses/);
  await expect(fact).toContainText("From “Our audience is young nurses");
  await words.fill("Old doctors");
  const kept = page.waitForResponse((response) => response.url().includes("memory.edit"));
  await words.press("Enter");
  // A page that is loaded anew before that takes the request with it.
  await kept;
  await page.reload();
  await expect(words).toHaveValue("Old doctors");
  await fact.getByRole("button", { name: "Forget “Old doctors”" }).click();
  await expect(fact).toHaveCount(0);
  await page.reload();
  // What else is known of the project is there again; this is not.
  await expect(known.getByRole("listitem").filter({ hasText: "Name" })).toBeVisible();
  await expect(fact).toHaveCount(0);
});
