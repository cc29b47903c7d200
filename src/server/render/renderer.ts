import { copyFile, mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BookOrder, Encoder, FromRender, RenderAsset } from "@/domain/render-message";
import type { PlayableProject } from "@/domain/sandbox-message";
import { explainRenderEnd } from "./explain-render-end";
import { runRenderProcess } from "./render-process";

export type RenderOrder = {
  project: PlayableProject;
  encoder: Encoder;
  /** Multiplies the project's own size. */
  scale: number;
  outputFile: string;
  /** For `pdf`: each scene is a page of this book. */
  book?: BookOrder;
  /** The files of the pictures that its scenes show. */
  assets?: RenderAsset[];
};

export type Renderer = {
  /**
   * Makes a file of a project: it is whole, or not there. Rejects with the signal's reason when that aborts.
   * Errors: `browser_missing`; `render_failed`, which names the scene where one is to blame.
   */
  render(
    order: RenderOrder,
    run: { onProgress(message: FromRender): void; signal: AbortSignal },
  ): Promise<{ bytes: number }>;
};

export type RendererOptions = {
  /** Where `.runtime` and `node_modules` lie; the working directory unless told. */
  root?: string | undefined;
  chromePath?: string | undefined;
  /** Where a render writes on its way; the machine's own temporary folder unless told. */
  temporaryFolder?: string | undefined;
  /** How long nothing may happen before a scene counts as hanging, in milliseconds. */
  stallMs?: number | undefined;
  /** The longest that a whole render may take; by its length unless told. */
  timeoutMs?: number | undefined;
  log(line: string, error: unknown): void;
};

/** Slow machines draw a frame of 1080p in about a tenth of this. */
const msPerFrame = 2_000;
const msToBegin = 120_000;
/** And a page of a book, which is as fine as print. */
const msPerPage = 60_000;

/** Draws videos, each in a process and a browser of its own. */
export function createRenderer(options: RendererOptions): Renderer {
  const { root = process.cwd(), chromePath, stallMs = 25_000, log } = options;
  const runtime = path.join(root, ".runtime");

  return {
    async render(order, { onProgress, signal }) {
      signal.throwIfAborted();
      const { outputFile, project, scale } = order;
      const durationInFrames = project.scenes.reduce((sum, scene) => sum + scene.durationInFrames, 0);
      await mkdir(path.dirname(outputFile), { recursive: true });
      const workFolder = await mkdtemp(path.join(options.temporaryFolder ?? tmpdir(), "scenewright-render-"));
      try {
        const file = path.join(workFolder, `video${path.extname(outputFile)}`);
        const timeoutMs =
          options.timeoutMs ??
          msToBegin +
            (order.book
              ? project.scenes.length * msPerPage
              : durationInFrames * msPerFrame * Math.max(1, scale * scale));
        const end = await runRenderProcess(
          {
            ...order,
            assets: order.assets ?? [],
            durationInFrames,
            outputFile: file,
            pageScript: path.join(runtime, "render-page.js"),
            fontsFolder: path.join(runtime, "fonts"),
            packagesFolder: path.join(root, "node_modules"),
            stallMs: order.book ? Math.max(stallMs, msPerPage) : stallMs,
            ...(chromePath ? { chromePath } : {}),
          },
          { script: path.join(runtime, "render-process.mjs"), workFolder, timeoutMs },
          { onProgress, signal },
        );
        signal.throwIfAborted();
        if (end.type !== "done") throw explainRenderEnd(end, { fps: project.fps, timeoutMs, log });
        const { size } = await stat(file);
        await moveInto(file, outputFile);
        return { bytes: size };
      } finally {
        await rm(workFolder, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

/** Across file systems a rename is none: what is copied lies under another name until it is whole. */
async function moveInto(file: string, target: string): Promise<void> {
  const beside = `${target}.part`;
  await rename(file, target).catch(async () => {
    await copyFile(file, beside);
    await rename(beside, target);
  });
}
