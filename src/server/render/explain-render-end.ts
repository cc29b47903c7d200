import { AppError } from "@/domain/app-error";
import type { RenderFailure } from "@/domain/render-message";
import { formatLength } from "@/lib/format-length";
import type { RenderEnd } from "./render-process";

type Told = { fps: number; timeoutMs: number; log(line: string, error: unknown): void };

/** Why there is no video, in words for people; what only we understand goes into the log. */
export function explainRenderEnd(end: Exclude<RenderEnd, { type: "done" }>, told: Told): AppError {
  switch (end.type) {
    case "timeout": {
      const minutes = Math.round(told.timeoutMs / 60_000);
      return new AppError(
        "render_failed",
        `The export was stopped: it was not ready after ${minutes} minutes. A smaller size or a shorter video may help.`,
        { retryable: true },
      );
    }
    case "crash":
      told.log("A render process ended without a word", new Error(end.lastWords.slice(-2_000)));
      return brokeOff(null);
    case "failed":
      return explainFailure(end, told);
  }
}

function explainFailure({ reason, sceneName, frame, message }: RenderFailure, told: Told): AppError {
  const scene = sceneName === null ? "A scene" : `The scene “${sceneName}”`;
  const moment = frame === null ? "" : ` at ${formatLength(frame, told.fps)} (frame ${frame})`;
  switch (reason) {
    case "no_browser":
      return new AppError("browser_missing", message, { retryable: true });
    case "scene_threw":
      return new AppError("render_failed", `${scene} could not be drawn${moment}: ${message}`);
    case "scene_hung":
      return new AppError(
        "render_failed",
        `${scene} did not finish drawing${moment}, so the export was stopped.`,
      );
    case "browser_failed":
      told.log(`A render broke off${moment}`, new Error(message));
      return brokeOff(sceneName);
  }
}

function brokeOff(sceneName: string | null): AppError {
  const place = sceneName === null ? "" : ` while it drew “${sceneName}”`;
  return new AppError(
    "render_failed",
    `The browser that draws the video broke off${place}. Please try again.`,
    {
      retryable: true,
    },
  );
}
