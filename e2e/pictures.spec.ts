import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { pictureAt } from "../src/server/render/test/probe";
import { expect, test } from "./support/quiet-page";
import { withIntro } from "./support/studio";

// Frames are drawn in a browser beside the one that looks on.
test.setTimeout(180_000);

const colors = { "by-picker.png": "#e4572e", "by-paste.png": "#2e86e4", "by-drop.png": "#00d084" };

function picture(color: string): Promise<Buffer> {
  return sharp({ create: { width: 640, height: 360, channels: 3, background: color } })
    .png()
    .toBuffer();
}

/** What a browser carries when a file is pasted or let go. */
async function carried(page: Page, name: string, bytes: Buffer) {
  return page.evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], fileName, { type: "image/png" }));
      return data;
    },
    [name, bytes.toString("base64")] as const,
  );
}

test("pictures come by picker, paste and drop; one that is asked for is in the scene on the stage and in the export", async ({
  page,
  complaints,
}, testInfo) => {
  const studio = await withIntro(page);
  const list = page.getByTestId("attachments").getByRole("listitem");
  const kept = page.getByTestId("attachments").locator('[data-state="kept"]');

  const chosen = testInfo.outputPath("by-picker.png");
  await writeFile(chosen, await picture(colors["by-picker.png"]));
  await page.getByTestId("picture-files").setInputFiles(chosen);
  const pasted = await carried(page, "by-paste.png", await picture(colors["by-paste.png"]));
  await page.getByTestId("composer").evaluate((field, clipboardData) => {
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
  const dropped = await carried(page, "by-drop.png", await picture(colors["by-drop.png"]));
  for (const type of ["dragenter", "dragover", "drop"])
    await page.getByTestId("chat").dispatchEvent(type, { dataTransfer: dropped });
  await expect(kept).toHaveCount(3);

  // What is no picture says so, and is taken off again.
  const letter = testInfo.outputPath("letter.png");
  await writeFile(letter, "Dear Sir or Madam");
  await page.getByTestId("picture-files").setInputFiles(letter);
  await expect(page.getByTestId("chat").getByRole("alert")).toContainText("letter.png");
  for (const name of ["letter.png", "by-picker.png", "by-paste.png"])
    await page.getByRole("button", { name: `Take ${name} off` }).click();
  await expect(list).toHaveCount(1);

  const turn = await studio.say("Use this as the background");
  await expect(turn.getByTestId("message-pictures").getByAltText("by-drop.png")).toBeVisible();
  const shown = studio.video.locator("img").first();
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);

  await page.getByTestId("export-button").click();
  await page.getByText("720p", { exact: true }).click();
  await page.getByRole("button", { name: "Export MP4" }).click();
  await expect(page.getByTestId("export-ready")).toBeVisible({ timeout: 150_000 });
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download" }).first().click();
  const video = testInfo.outputPath("video.mp4");
  await (await downloading).saveAs(video);
  const { channels } = await sharp(await pictureAt(video, 90, 30))
    .extract({ left: 0, top: 0, width: 160, height: 720 })
    .stats();
  // Green is what no colour of the scene is.
  const [red = 0, green = 0, blue = 0] = channels.map(({ mean }) => mean);
  expect(green).toBeGreaterThan(Math.max(red, blue) * 1.2);
  // The browser reports the picture that was refused, and that Playwright's trace may not read the previews.
  const expected = /\/api\/assets|Connecting to 'blob:/;
  expect(complaints.errors.filter((error) => !expected.test(error))).toEqual([]);
  expect(complaints.strangers).toEqual([]);
});

test("without a model, a wish that needs one says what it needs and offers the nearest thing", async ({
  page,
}) => {
  const studio = await withIntro(page);
  await page.getByTestId("picture-files").setInputFiles({
    name: "dashboard.png",
    mimeType: "image/png",
    buffer: await picture("#2e86e4"),
  });
  const turn = await studio.say("Recreate this screenshot as a scene");
  await expect(turn.getByTestId("answer")).toContainText("needs a model that sees");
  await expect(turn.getByRole("link", { name: "Open settings" })).toBeVisible();
  await page
    .getByTestId("suggestions")
    .getByRole("button", { name: "Add a new scene with this picture" })
    .click();
  await expect(studio.cards).toHaveCount(2);
});

test("a picture is deleted for good from its message, and from the scene that showed it", async ({
  page,
}) => {
  const studio = await withIntro(page);
  await page.getByTestId("picture-files").setInputFiles({
    name: "grandma.png",
    mimeType: "image/png",
    buffer: await picture("#00d084"),
  });
  const turn = await studio.say("Use this as the background");
  await expect(studio.video.locator("img").first()).toBeVisible();
  await turn.getByRole("button", { name: "Look at grandma.png" }).click();
  await page.getByRole("button", { name: "Delete this picture" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Delete this picture" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(turn.getByTestId("message-pictures")).toContainText("Deleted");
  await expect(studio.video.locator("img")).toHaveCount(0);
  await page.reload();
  await expect(page.getByTestId("message-pictures")).toContainText("Deleted");
});
