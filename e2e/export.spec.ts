import { probe } from "../src/server/render/test/probe";
import { expect, test } from "./support/quiet-page";
import { studioOf } from "./support/studio";

// Frames are drawn in a browser beside the one that looks on.
test.setTimeout(180_000);

test("a video is exported: asked for, followed, seen, downloaded, with the frames that it has", async ({
  page,
  request,
  complaints,
}, testInfo) => {
  const created = await request.post("/api/trpc/project.create", { data: { name: "Brewline" } });
  const { id } = ((await created.json()) as { result: { data: { id: string } } }).result.data;
  await page.goto(`/p/${id}`);
  await page.getByTestId("export-button").click();
  await expect(page.getByRole("button", { name: "Export MP4" })).toBeDisabled();
  await page.keyboard.press("Escape");
  await studioOf(page).say("Create a 2 second intro for my coffee brand Brewline, dark brown and cream");

  // By key where there is a keyboard, by the button on a phone.
  await page.getByTestId("export-button").click();
  await expect(page.getByText("0:02 · 60 frames, 30 fps")).toBeVisible();
  await page.getByText("720p", { exact: true }).click();
  await expect(page.getByText("16:9 · 1280 × 720")).toBeVisible();
  await page.getByRole("button", { name: "Export MP4" }).click();

  const progress = page.getByTestId("export-progress");
  await expect(progress).toBeVisible();
  await expect(progress.getByText(/\d+ of 60/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByTestId("export-ready")).toBeVisible({ timeout: 120_000 });

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download" }).first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Brewline.mp4");
  const file = testInfo.outputPath("brewline.mp4");
  await download.saveAs(file);
  expect(await probe(file)).toMatchObject({ frames: 60, seconds: 2, width: 1_280, height: 720, fps: "30/1" });
  expect(complaints).toEqual({ errors: [], strangers: [] });
});

test("an export that is cancelled is gone, and another one may begin", async ({ page, request }) => {
  const created = await request.post("/api/trpc/project.create", { data: { name: "Long" } });
  const { id } = ((await created.json()) as { result: { data: { id: string } } }).result.data;
  await page.goto(`/p/${id}`);
  await studioOf(page).say("Create a 30 second intro for my coffee brand Brewline, dark brown and cream");
  await page.getByTestId("export-button").click();
  await page.getByRole("button", { name: "Export MP4" }).click();
  await expect(page.getByTestId("export-progress")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByTestId("export-progress")).toBeHidden();
  await expect(page.getByRole("button", { name: "Export MP4" })).toBeEnabled();
});
