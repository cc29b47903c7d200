import { type Browser, chromium, type Page } from "@playwright/test";
import { type Format, sizeOf } from "@/domain/format";
import type { PlayableProject, PlayableScene, ThumbnailSlot } from "@/domain/sandbox-message";
import { compileScene } from "@/scene/compile";
import { findBrowser } from "../../e2e/support/browser";
import type { SheetCase } from "../sheet-cases/make";
import { serveSandbox, sheetAssets } from "./serve-sandbox";

export type SheetOptions = {
  formats: readonly Format[];
  /** Moments, as shares of the scene. */
  at: readonly number[];
  /** Of one picture, in pixels. */
  height: number;
};

export type Sheet = {
  png: Buffer;
  /** What scenes threw, by the name of their case. */
  problems: string[];
};

/**
 * One frame of the sandbox on the page: the scenes of one look in one format, each at its moments in its row. Frames of
 * other looks lie over the same column; what a frame does not draw is clear.
 */
type Column = { project: PlayableProject; slots: ThumbnailSlot[]; left: number; width: number };

const fps = 30;
const gap = 8;
const ground = "<!doctype html><body style='margin:0;height:100vh;background:#777'>";

/** Draws contact sheets in the project's own browser: a row for each case, in it the moments in each format. */
export async function createSheetDrawer(): Promise<{
  draw(cases: readonly SheetCase[], options: SheetOptions): Promise<Sheet>;
  close(): Promise<void>;
}> {
  const server = await serveSandbox(ground);
  const { executablePath, env } = await findBrowser();
  const browser: Browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // With less memory for tiles, parts of a page full of scenes stay blank.
    args: ["--no-sandbox", "--font-render-hinting=none", "--force-gpu-mem-available-mb=4096"],
  });
  return {
    async draw(cases, options) {
      const columns = columnsOf(cases, options, `${server.origin}${sheetAssets}`);
      const width = Math.max(...columns.map((column) => column.left + column.width));
      const height = gap + cases.length * (options.height + gap);
      const page = await browser.newPage({ viewport: { width, height } });
      const problems: string[] = [];
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      page.on("pageerror", (error) => problems.push(error.message));
      try {
        await page.goto(server.origin);
        problems.push(...(await fill(page, columns)));
        return { png: await settled(page), problems };
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function columnsOf(
  cases: readonly SheetCase[],
  { formats, at, height }: SheetOptions,
  assetFolder: string,
): Column[] {
  const looks = [...new Set(cases.map(({ look }) => JSON.stringify(look)))];
  let left = gap;
  return formats.flatMap((format) => {
    const frame = sizeOf(format);
    const width = Math.round((frame.width / frame.height) * height);
    const column = { left, width: at.length * (width + gap) };
    left += column.width + gap;
    return looks.map((look): Column => {
      const rows = [...cases.entries()].filter(([, one]) => JSON.stringify(one.look) === look);
      const slots = rows.flatMap(([row, one]) =>
        at.map((share, index) => ({
          sceneId: String(row),
          left: index * (width + gap),
          top: gap + row * (height + gap),
          width,
          height,
          frame: Math.round(share * (framesOf(one) - 1)),
        })),
      );
      const scenes = rows.map(([row, one]) => sceneOf(String(row), one));
      return { ...column, slots, project: { ...frame, fps, look: JSON.parse(look), scenes, assetFolder } };
    });
  });
}

const framesOf = (sheetCase: SheetCase): number => Math.round(sheetCase.seconds * fps);

function sceneOf(sceneId: string, sheetCase: SheetCase): PlayableScene {
  const { name, source, controls } = sheetCase;
  const result = compileScene(source);
  if (result.type === "failed")
    throw new Error(`${name} does not compile: ${JSON.stringify(result.problems)}`);
  const module = { type: "compiled" as const, compiled: result.compiled };
  return {
    sceneId,
    name,
    codeHash: result.codeHash,
    module,
    controls,
    durationInFrames: framesOf(sheetCase),
  };
}

/** Opens the frames and waits until every scene has painted or failed; answers what the scenes threw. */
function fill(page: Page, columns: readonly Column[]): Promise<string[]> {
  return page.evaluate(async (text) => {
    const errors: string[] = [];
    const opened = (JSON.parse(text) as Column[]).map(
      (column) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement("iframe");
          frame.setAttribute("sandbox", "allow-scripts");
          frame.style.cssText = `position:absolute;border:0;top:0;height:100%;left:${column.left}px;width:${column.width}px`;
          const waiting = new Set(column.project.scenes.map((scene) => scene.sceneId));
          addEventListener("message", ({ source, data }) => {
            if (source !== frame.contentWindow) return;
            if (data.type === "ready") {
              frame.contentWindow?.postMessage(
                { type: "load", project: column.project, autoplay: false },
                "*",
              );
              frame.contentWindow?.postMessage({ type: "thumbnails", slots: column.slots }, "*");
            }
            if (data.type === "scene-error") {
              const scene = column.project.scenes.find((one) => one.sceneId === data.sceneId);
              errors.push(`${scene?.name} ${column.project.width}×${column.project.height}: ${data.message}`);
            }
            if (data.type === "painted" || data.type === "scene-error") waiting.delete(data.sceneId);
            if (waiting.size === 0) resolve();
          });
          frame.src = "/sandbox#thumbnails";
          document.body.append(frame);
        }),
    );
    await Promise.all(opened);
    return errors;
  }, JSON.stringify(columns));
}

/** The page when two pictures in a row are the same: no event says when another process' frame is on the screen. */
async function settled(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (let tries = 0; tries < 40; tries++) {
    await page.waitForTimeout(400);
    const next = await page.screenshot();
    if (next.equals(before)) return next;
    before = next;
  }
  return before;
}
