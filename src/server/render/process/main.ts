import { rmSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { AppError } from "@/domain/app-error";
import { type FromRender, type RenderRequest, renderRequestSchema } from "@/domain/render-message";
import { findBrowser } from "@/server/browser/find-browser";
import { drawBook } from "./draw-book";
import { drawVideo } from "./draw-video";
import { createFrameWatch } from "./frame-watch";
import { openBrowser, type RenderBrowser } from "./open-browser";
import { servePage } from "./page-server";

/**
 * The process that makes one video: reads one request from its standard input, tells how it goes on the channel behind
 * (descriptor 3), and ends. It ends too, with its browser, when whoever started it is gone.
 */
const channel = 3;
let browser: RenderBrowser | null = null;

function send(message: FromRender): void {
  writeSync(channel, `${JSON.stringify(message)}\n`);
}

async function end(code: number, { clean = false } = {}): Promise<never> {
  await browser?.close({ silent: true }).catch(() => undefined);
  // Nobody is left to take anything from the folder that is ours alone.
  if (clean) rmSync(process.cwd(), { recursive: true, force: true });
  process.exit(code);
}

function fail(failure: Omit<Extract<FromRender, { type: "failed" }>, "type">): Promise<never> {
  send({ type: "failed", ...failure, message: failure.message.slice(0, 2_000) });
  return end(1);
}

async function run(given: RenderRequest): Promise<void> {
  const found = await findBrowser(given).catch((error: unknown) =>
    fail({ reason: "no_browser", sceneName: null, frame: null, message: textOf(error) }),
  );
  send({ type: "preparing", browser: found.description });
  const page = await servePage(given);
  const request = { ...given, project: { ...given.project, assetFolder: page.assetFolder } };
  const watch = createFrameWatch(request.project);
  const blame = () => {
    const thrown = watch.thrown();
    return thrown ? fail({ reason: "scene_threw", ...thrown }) : null;
  };
  let lastChange = Date.now();
  const alive = () => {
    lastChange = Date.now();
  };
  const stalled = setInterval(() => {
    if (Date.now() - lastChange < request.stallMs) return;
    clearInterval(stalled);
    void (blame() ?? fail({ reason: "scene_hung", ...watch.hanging(), message: "" }));
  }, 250);
  try {
    browser = await openBrowser(found, page.host);
    alive();
    let framesDone = -1;
    const draw = request.encoder === "pdf" ? drawBook : drawVideo;
    await draw(request, browser, page.url, {
      onPage(message) {
        watch.hear(message);
        if (message.type === "threw") void blame();
      },
      onFrames(done) {
        if (done <= framesDone) return;
        framesDone = done;
        alive();
        send({ type: "rendering", framesDone });
      },
      onEncoding() {
        alive();
        send({ type: "encoding" });
      },
    });
  } catch (error) {
    await (blame() ?? fail({ reason: "browser_failed", ...watch.hanging(), message: textOf(error) }));
  } finally {
    clearInterval(stalled);
  }
  send({ type: "done" });
  await end(0);
}

function textOf(error: unknown): string {
  return error instanceof AppError || error instanceof Error ? error.message : String(error);
}

process.on("SIGTERM", () => void end(143, { clean: true }));
let isGiven = false;
createInterface({ input: process.stdin })
  .on("line", (line) => {
    if (isGiven) return;
    isGiven = true;
    void run(renderRequestSchema.parse(JSON.parse(line)));
  })
  // The other end of the pipe is gone, however it went.
  .on("close", () => void end(1, { clean: true }));
