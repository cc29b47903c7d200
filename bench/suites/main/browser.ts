import { chromium, type Page } from "@playwright/test";
import { createScenewrightClient } from "@/client/client";
import { findBrowser } from "../../../e2e/support/browser";
import { startBuiltApp } from "../../lib/built-app";
import { measure, type Row } from "../../lib/measure";
import { controlFrames } from "./control-frames";

/** From the key Enter to the first painted frame of a new scene, and from a control to its next frame, in Chromium. */
export async function browserRows(): Promise<Row[]> {
  const app = await startBuiltApp();
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env } as Record<string, string>,
    args: ["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    console.log(`  in ${found.description}`);
    const client = createScenewrightClient({ url: app.url });
    const { id } = await client.api.project.create.mutate({ name: "Bench" });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // tsx names functions by a helper that pages do not have.
    await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
    await page.goto(`${app.url}/p/${id}`);
    await page.getByTestId("composer").waitFor();
    const frame = await measure(() => twoFrames(page));
    const baseline = { what: "two animation frames", median: frame.median };
    const painted = await measure((index) =>
      enterToPaint(
        page,
        `Create a 5 second intro for my coffee brand Brew${index}line, dark brown and cream`,
      ),
    );
    const single = await client.api.project.create.mutate({ name: "Bench of a control" });
    await page.goto(`${app.url}/p/${single.id}`);
    await page.getByTestId("composer").waitFor();
    await enterToPaint(page, "Create a 5 second intro for my coffee brand Brewline, dark brown and cream");
    const control = await controlFrames(page);
    console.log(
      `  a request went out before the change showed in ${Math.round(control.shareWithRequest * 100)} % of changes`,
    );
    if (control.shareWithRequest > 0.5)
      throw new Error("A control's change waits for the server before it shows.");
    return [
      { what: "Enter → first painted frame of the new scene", unit: "ms", target: 700, ...painted, baseline },
      {
        what: "inspector control → frame that shows it",
        unit: "frames",
        target: 2,
        first: control.frames.first,
        median: control.frames.median,
        baseline: { what: "one frame", median: 1 },
      },
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** What any change on the page takes to be painted, in milliseconds. */
function twoFrames(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
      }),
  );
}

/** Types a message, presses Enter, and waits until the stage says that a scene it has not shown before is painted. */
async function enterToPaint(page: Page, message: string): Promise<number> {
  const composer = page.getByTestId("composer");
  await composer.fill(message);
  // Measured inside the page, from the key's own event on, so that the driver's own time stays out.
  const time = page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const stage = document.querySelector("[data-testid=stage]");
        if (!stage) return reject(new Error("The page has no stage."));
        const before = stage.getAttribute("data-painted");
        let started = Number.NaN;
        const begin = (event: KeyboardEvent) => {
          if (event.key === "Enter") started = performance.now();
        };
        document.addEventListener("keydown", begin, { capture: true, once: true });
        const observer = new MutationObserver(() => {
          const painted = stage.getAttribute("data-painted");
          if (!painted || painted === before) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - started));
        });
        observer.observe(stage, { attributes: true, attributeFilter: ["data-painted"] });
        setTimeout(() => reject(new Error("No new scene was painted within 20 s.")), 20_000);
      }),
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await composer.press("Enter");
  const taken = await time;
  // The rest of the generation (its answer) is over before the next one begins.
  await page.waitForTimeout(400);
  return taken;
}
