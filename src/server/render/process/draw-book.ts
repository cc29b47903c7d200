import { writeFile } from "node:fs/promises";
import { PDFDocument } from "@cantoo/pdf-lib";
import { RenderInternals } from "@remotion/renderer";
import { bleedMm, pointsOf } from "@/domain/book";
import type { BookOrder, FromRenderPage, RenderRequest } from "@/domain/render-message";
import { compositionId, readPage, serverFor } from "./draw-video";
import type { RenderBrowser } from "./open-browser";

/** Where in a scene its page stands still: everything has come in and is said, nothing leaves yet. */
const shareOfScene = 0.86;

/** Prints a page of each scene and writes the book. Rejects with whatever broke it off. */
export async function drawBook(
  request: RenderRequest,
  browser: RenderBrowser,
  pageUrl: string,
  listener: {
    onPage(message: FromRenderPage): void;
    onFrames(done: number): void;
    onEncoding(): void;
  },
): Promise<void> {
  const { project, book, outputFile } = request;
  if (!book) throw new Error("A book has a size.");
  const pdf = await PDFDocument.create();
  pdf.setTitle(book.title, { showInWindowTitleBar: true });
  pdf.setCreator("Scenewright");
  pdf.setProducer("Scenewright");
  let start = 0;
  for (const [index, { durationInFrames }] of project.scenes.entries()) {
    const frame = start + Math.floor(durationInFrames * shareOfScene);
    await addPage(pdf, await printed(request, frame, browser, pageUrl, listener.onPage), book);
    start += durationInFrames;
    listener.onFrames(index + 1);
  }
  listener.onEncoding();
  await writeFile(outputFile, await pdf.save());
}

/** One frame as a PDF: text is text in it, with its fonts. */
async function printed(
  { project, durationInFrames, stallMs }: RenderRequest,
  frame: number,
  browser: RenderBrowser,
  pageUrl: string,
  onPage: (message: FromRenderPage) => void,
): Promise<Uint8Array> {
  const { buffer } = await RenderInternals.internalRenderStill({
    composition: {
      id: compositionId,
      width: project.width,
      height: project.height,
      fps: project.fps,
      durationInFrames,
      props: {},
      defaultProps: {},
      defaultCodec: null,
      defaultOutName: null,
      defaultVideoImageFormat: null,
      defaultPixelFormat: null,
      defaultProResProfile: null,
      defaultSampleRate: null,
    },
    serializedInputPropsWithCustomSchema: "{}",
    serializedResolvedPropsWithCustomSchema: JSON.stringify({ project }),
    serveUrl: pageUrl,
    server: serverFor(pageUrl),
    puppeteerInstance: browser,
    // Should the browser break, none without our arguments may take its place.
    browserExecutable: "/none",
    output: null,
    frame,
    imageFormat: "pdf",
    scale: 1,
    jpegQuality: 92,
    timeoutInMilliseconds: Math.max(7_000, stallMs - 1_000),
    onBrowserLog: ({ text }) => {
      const message = readPage(text);
      if (message) onPage(message);
    },
    onLog: () => undefined,
    onDownload: () => undefined,
    onArtifact: null,
    onBrowserDownload: () => {
      throw new Error("Browsers are not downloaded.");
    },
    cancelSignal: null,
    chromiumOptions: {},
    chromeMode: "headless-shell",
    envVariables: {},
    overwrite: true,
    port: null,
    indent: false,
    logLevel: "error",
    isProduction: null,
    licenseKey: null,
    mediaCacheSizeInBytes: null,
    offthreadVideoCacheSizeInBytes: null,
    offthreadVideoThreads: null,
    binariesDirectory: null,
  });
  if (!buffer) throw new Error("The browser printed nothing.");
  return buffer;
}

/** A printed page at its real size, with what is trimmed off marked as printers read it. */
async function addPage(
  pdf: PDFDocument,
  printedPage: Uint8Array,
  { width, height }: BookOrder,
): Promise<void> {
  const [picture] = await pdf.embedPdf(printedPage, [0]);
  if (!picture) throw new Error("The browser printed no page.");
  const bleed = pointsOf(bleedMm);
  const trimmed = { width: pointsOf(width), height: pointsOf(height) };
  const whole = { width: trimmed.width + 2 * bleed, height: trimmed.height + 2 * bleed };
  const page = pdf.addPage([whole.width, whole.height]);
  page.drawPage(picture, { x: 0, y: 0, ...whole });
  page.setBleedBox(0, 0, whole.width, whole.height);
  page.setTrimBox(bleed, bleed, trimmed.width, trimmed.height);
}
