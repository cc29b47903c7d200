import { availableParallelism } from "node:os";
import { RenderInternals } from "@remotion/renderer";
import {
  type FromRenderPage,
  fromRenderPageSchema,
  pageMark,
  type RenderRequest,
} from "@/domain/render-message";
import type { RenderBrowser } from "./open-browser";

type Server = NonNullable<Parameters<typeof RenderInternals.internalRenderMedia>[0]["server"]>;

export const compositionId = "video";
/** Fine enough that text has no halo; frames are drawn as JPEG since PNG takes twice as long. */
const jpegQuality = 92;
const crf = 18;

/**
 * From what a JPEG holds (BT.601, full range) to what players take a video for, and what the file says of itself:
 * BT.709, limited range. Remotion's own filter is for frames in RGB.
 */
const toVideoColors = [
  "zscale=matrixin=470bg:rangein=full:primariesin=709:transferin=709",
  "matrix=709:range=limited:primaries=709:transfer=709",
].join(":");

/**
 * Remotion would open a server of its own on every address of this machine; this one says only where our page is. There
 * is no media to be extracted, so there is no process for that either.
 */
export function serverFor(pageUrl: string): Server {
  return {
    serveUrl: pageUrl,
    offthreadPort: 0,
    compositor: { pid: null } as Server["compositor"],
    sourceMap: () => null,
    downloadMap: RenderInternals.makeDownloadMap(48_000),
    closeServer: () => Promise.resolve(),
  };
}

/** Draws every frame and writes the file. Rejects with whatever broke it off. */
export async function drawVideo(
  request: RenderRequest,
  browser: RenderBrowser,
  pageUrl: string,
  listener: {
    onPage(message: FromRenderPage): void;
    onFrames(done: number): void;
    onEncoding(): void;
  },
): Promise<void> {
  const { project, durationInFrames, outputFile, scale } = request;
  const props = JSON.stringify({ project });
  await RenderInternals.internalRenderMedia({
    composition: {
      id: compositionId,
      width: project.width,
      height: project.height,
      fps: project.fps,
      durationInFrames,
      defaultCodec: null,
      defaultOutName: null,
      defaultVideoImageFormat: null,
      defaultPixelFormat: null,
      defaultProResProfile: null,
      defaultSampleRate: null,
    },
    serializedInputPropsWithCustomSchema: "{}",
    serializedResolvedPropsWithCustomSchema: props,
    serveUrl: pageUrl,
    server: serverFor(pageUrl),
    puppeteerInstance: browser,
    // Should the browser break, none without our arguments may take its place.
    browserExecutable: "/none",
    outputLocation: outputFile,
    codec: "h264",
    imageFormat: "jpeg",
    jpegQuality,
    crf,
    pixelFormat: "yuv420p",
    x264Preset: "veryfast",
    scale,
    muted: true,
    concurrency: Math.max(1, Math.min(availableParallelism(), RenderInternals.getMaxConcurrency())),
    timeoutInMilliseconds: Math.max(7_000, request.stallMs + 5_000),
    onBrowserLog: ({ text }) => {
      const message = readPage(text);
      if (message) listener.onPage(message);
    },
    onProgress: ({ renderedFrames, stitchStage }) => {
      if (renderedFrames < durationInFrames) listener.onFrames(renderedFrames);
      else if (stitchStage === "muxing") listener.onEncoding();
      else listener.onFrames(durationInFrames);
    },
    onStart: () => undefined,
    onDownload: () => undefined,
    onArtifact: null,
    onLog: () => undefined,
    onCtrlCExit: () => undefined,
    onBrowserDownload: () => {
      throw new Error("Browsers are not downloaded.");
    },
    cancelSignal: undefined,
    chromiumOptions: {},
    chromeMode: "headless-shell",
    colorSpace: "bt709",
    compositionStart: 0,
    disallowParallelEncoding: false,
    enforceAudioTrack: false,
    envVariables: {},
    everyNthFrame: 1,
    // Its list holds numbers too, whatever its type says.
    ffmpegOverride: ({ args }) =>
      args.map((arg) => (String(arg).startsWith("zscale=") ? toVideoColors : arg)),
    forSeamlessAacConcatenation: false,
    frameRange: null,
    gopSize: null,
    hardwareAcceleration: "disable",
    indent: false,
    isProduction: null,
    licenseKey: null,
    logLevel: "error",
    mediaCacheSizeInBytes: null,
    metadata: null,
    numberOfGifLoops: null,
    offthreadVideoCacheSizeInBytes: null,
    offthreadVideoThreads: null,
    overwrite: true,
    port: null,
    preferLossless: false,
    proResProfile: undefined,
    repro: false,
    sampleRate: 48_000,
    separateAudioTo: null,
    audioBitrate: null,
    audioCodec: null,
    binariesDirectory: null,
    encodingBufferSize: null,
    encodingMaxRate: null,
    videoBitrate: null,
  });
}

/** What a page says to the process that drives it; null for whatever else stands in the browser's log. */
export function readPage(text: string): FromRenderPage | null {
  if (!text.startsWith(pageMark) || text.length > 5_000) return null;
  try {
    return fromRenderPageSchema.parse(JSON.parse(text.slice(pageMark.length)));
  } catch {
    return null;
  }
}
