import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FromRender, RenderAsset } from "@/domain/render-message";
import type { PlayableProject } from "@/domain/sandbox-message";
import { createRenderer, type RendererOptions } from "../renderer";

export type RenderBench = {
  /** All that it makes lies here. */
  folder: string;
  /** Renders small, into a new file. */
  render(
    project: PlayableProject,
    options?: Partial<RendererOptions> & {
      scale?: number;
      assets?: RenderAsset[];
      signal?: AbortSignal;
      onProgress?: (message: FromRender) => void;
    },
  ): Promise<{ file: string; bytes: number }>;
  close(): Promise<void>;
};

export async function openRenderBench(): Promise<RenderBench> {
  const folder = await mkdtemp(path.join(tmpdir(), "render-test-"));
  let count = 0;
  return {
    folder,
    async render(project, options = {}) {
      const { scale = 0.25, signal = new AbortController().signal, onProgress = () => undefined } = options;
      count += 1;
      const file = path.join(folder, `${count}.mp4`);
      const renderer = createRenderer({
        temporaryFolder: folder,
        stallMs: 15_000,
        log: () => undefined,
        ...options,
      });
      const { assets = [] } = options;
      const order = { project, assets, encoder: "mp4" as const, scale, outputFile: file };
      try {
        return { file, ...(await renderer.render(order, { onProgress, signal })) };
      } catch (error) {
        if (existsSync(file)) throw new Error("A broken render left a file.", { cause: error });
        throw error;
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Processes that work in a folder or name it: renders that write below it, and their browsers. Linux only. */
export function rendersAlive(folder: string): { pid: number; command: string }[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return all.flatMap((name) => {
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
      const isOfIt = command.includes(folder) || readlinkSync(`/proc/${name}/cwd`).startsWith(folder);
      return isOfIt ? [{ pid: Number(name), command }] : [];
    } catch {
      return [];
    }
  });
}
