import type { Frame, Page, Request } from "@playwright/test";
import { type Measured, measure } from "../../lib/measure";

/**
 * Changes a text in the inspector, again and again, and counts the animation frames of the sandbox from the change until
 * the scene shows it; and in how many of the changes the page asked the server anything in between (a busy machine may
 * hold a frame back until the save that follows it is on its way).
 */
export async function controlFrames(page: Page): Promise<{ frames: Measured; shareWithRequest: number }> {
  await page.getByTestId("scene-card").last().click();
  const field = page.getByRole("textbox", { name: "Headline", exact: true });
  await field.waitFor();
  const stage = await stageFrame(page);
  await field.evaluate((element) => {
    const note = () =>
      element.setAttribute("data-changed-at", String(performance.timeOrigin + performance.now()));
    element.addEventListener("input", note, { capture: true });
  });
  let requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  let changes = 0;
  let withRequest = 0;
  const frames = await measure(async (index) => {
    const text = `Word${index}`;
    const shown = stage.evaluate(
      (wanted) =>
        new Promise<{ ticks: number[] }>((resolve, reject) => {
          const ticks: number[] = [];
          const look = () => {
            const now = performance.timeOrigin + performance.now();
            ticks.push(now);
            // Texts may be set letter by letter; what is read is the whole of it.
            if ((document.body.textContent ?? "").replaceAll(/\s/g, "").includes(wanted))
              return resolve({ ticks });
            if (ticks.length > 600) return reject(new Error(`The scene never showed “${wanted}”.`));
            requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
      text,
    );
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    requests = [];
    await field.fill(text);
    const { ticks } = await shown;
    const at = Number(await field.getAttribute("data-changed-at"));
    await page.waitForTimeout(600);
    const shownAt = ticks.at(-1) ?? at;
    const between = requests.filter(
      (request) => request.timing().startTime > at && request.timing().startTime < shownAt,
    );
    changes += 1;
    if (between.length > 0) withRequest += 1;
    return ticks.filter((tick) => tick > at).length;
  });
  return { frames, shareWithRequest: withRequest / changes };
}

async function stageFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe[title="Stage"]').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("The stage has no frame.");
  return frame;
}
