import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BookPaper, bookPapers, bookPixels, trimmedPage } from "@/domain/book";
import type { FromRender } from "@/domain/render-message";
import { projectOf, sceneOf } from "@/sandbox/test/open-sandbox";
import { coverScene, pageScene } from "@/scene/story/pages/story-scenes";
import { plotOutline } from "@/scene/story/plot-outline";
import { plotTexts } from "@/scene/story/plot-texts";
import { readStoryRequest } from "@/scene/story/read-story-request";
import { createRenderer } from "./renderer";
import { textOfPage } from "./test/text-of-pdf";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "book-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A cover and two pages of a plot, with the texts that stand on them. */
function story() {
  const request = readStoryRequest("a storybook for Leo, 5, who loves trains, watercolor, 4 pages", {
    photos: [],
  });
  const outline = plotOutline(request, 3);
  const texts = plotTexts(outline, request, 3).slice(0, 2);
  const scenes = [
    coverScene(outline, request, 3),
    ...texts.flatMap((text, index) => {
      const beat = outline.beats[index];
      return beat ? [pageScene(beat, text, outline, request, 3)] : [];
    }),
  ].map(({ name, code }) => sceneOf(name, code, { durationInFrames: 150 }));
  return { scenes, texts: [outline.title, ...texts] };
}

async function print(paper: BookPaper, onProgress: (message: FromRender) => void = () => undefined) {
  const { scenes, texts } = story();
  const trimmed = trimmedPage(paper, "16:9");
  const file = path.join(folder, `${paper}.pdf`);
  const renderer = createRenderer({ temporaryFolder: folder, log: () => undefined });
  await renderer.render(
    {
      project: { ...projectOf(...scenes), ...bookPixels(trimmed) },
      encoder: "pdf",
      scale: 1,
      book: { ...trimmed, title: "The Night Train" },
      outputFile: file,
    },
    { onProgress, signal: new AbortController().signal },
  );
  return { pdf: await PDFDocument.load(await readFile(file)), texts };
}

const mm = (points: number) => Math.round((points / 72) * 25.4 * 10) / 10;
const letters = (text: string) => text.replace(/\s+/g, "");

it("is a page for each scene with its bleed, and what is read on it is text with its fonts", async () => {
  const told: FromRender[] = [];
  const { pdf, texts } = await print("a4", (message) => told.push(message));
  expect(pdf.getPageCount()).toBe(3);
  expect(pdf.getTitle()).toBe("The Night Train");
  for (const [index, page] of pdf.getPages().entries()) {
    const [trim, bleed, media] = [page.getTrimBox(), page.getBleedBox(), page.getMediaBox()];
    expect([mm(trim.width), mm(trim.height), mm(trim.x), mm(trim.y)]).toEqual([297, 210, 3, 3]);
    expect([mm(bleed.width), mm(bleed.height)]).toEqual([303, 216]);
    expect([mm(media.width), mm(media.height)]).toEqual([303, 216]);
    const { text, isEmbedded } = textOfPage(pdf, index);
    expect(letters(text)).toContain(letters(texts[index] ?? ""));
    expect(isEmbedded).toBe(true);
  }
  const pages = told.flatMap((message) => (message.type === "rendering" ? [message.framesDone] : []));
  expect(pages).toEqual([1, 2, 3]);
}, 240_000);

it("has the size of each paper, lying as the video does", () => {
  const sizes = bookPapers.map((paper) => [trimmedPage(paper, "16:9"), trimmedPage(paper, "9:16")]);
  expect(sizes).toEqual([
    [
      { width: 297, height: 210 },
      { width: 210, height: 297 },
    ],
    [
      { width: 279.4, height: 215.9 },
      { width: 215.9, height: 279.4 },
    ],
    [
      { width: 210, height: 210 },
      { width: 210, height: 210 },
    ],
  ]);
});
