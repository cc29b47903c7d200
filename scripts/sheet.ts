/** Draws templates at start, middle and end in several formats into one picture: `npx tsx scripts/sheet.ts [case…] [--out f.png] [--formats 16:9,9:16] [--at 0.1,0.5,0.97] [--height 270] [--prompt "a message" …]` */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { type Format, formatSchema, sizeOf } from "@/domain/format";
import type { PlayableProject, ThumbnailSlot } from "@/domain/sandbox-message";
import { sandboxPage } from "@/sandbox/page";
import { compileScene } from "@/scene/compile";
import { findBrowser } from "../e2e/support/browser";
import { buildRuntimes } from "./build-runtimes";
import { fontsUrl, serveFont } from "./lib/serve-font";
import { sheetCases } from "./sheet-cases";
import type { SheetCase } from "./sheet-cases/make";
import { caseOfPrompt } from "./sheet-prompt";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "/tmp/sheet.png" },
    formats: { type: "string", default: "16:9,9:16,1:1" },
    at: { type: "string", default: "0.08,0.5,0.97" },
    height: { type: "string", default: "270" },
    prompt: { type: "string", multiple: true, default: [] },
  },
});
const fps = 30;
const height = Number(values.height);
const shares = values.at.split(",").map(Number);
const formats = values.formats.split(",").map((format) => formatSchema.parse(format));
const names = positionals.length > 0 || values.prompt.length > 0 ? positionals : Object.keys(sheetCases);
const cases = [
  ...names.map((name): SheetCase => {
    const found = sheetCases[name];
    if (!found)
      throw new Error(`There is no case “${name}”; there are ${Object.keys(sheetCases).join(", ")}.`);
    return found;
  }),
  ...values.prompt.map(caseOfPrompt),
];

function projectOf(sheetCase: SheetCase, format: Format): PlayableProject {
  const compiled = compileScene(sheetCase.source);
  const module =
    compiled.type === "compiled"
      ? ({ type: "compiled", compiled: compiled.compiled } as const)
      : ({ type: "broken", message: JSON.stringify(compiled.problems) } as const);
  const codeHash = compiled.type === "compiled" ? compiled.codeHash : "broken";
  const scene = {
    sceneId: "scene",
    name: sheetCase.name,
    codeHash,
    module,
    controls: sheetCase.controls,
    durationInFrames: Math.round(sheetCase.seconds * fps),
  };
  return { ...sizeOf(format), fps, look: sheetCase.look, scenes: [scene] };
}

type Frame = {
  project: PlayableProject;
  slots: ThumbnailSlot[];
  left: number;
  top: number;
  width: number;
  height: number;
};
const gap = 8;
const frames: Frame[] = cases.flatMap((sheetCase, row) => {
  let left = gap;
  return formats.map((format): Frame => {
    const project = projectOf(sheetCase, format);
    const width = Math.round((project.width / project.height) * height);
    const last = (project.scenes[0]?.durationInFrames ?? 1) - 1;
    const slots = shares.map((share, index) => ({
      sceneId: "scene",
      left: index * (width + gap),
      top: 0,
      width,
      height,
      frame: Math.round(share * last),
    }));
    const frame = {
      project,
      slots,
      left,
      top: gap + row * (height + gap),
      width: shares.length * (width + gap),
      height,
    };
    left += frame.width + gap;
    return frame;
  });
});

await buildRuntimes();
const script = await readFile(
  path.join(fileURLToPath(new URL("..", import.meta.url)), ".runtime/sandbox.js"),
);
const server = createServer((request, response) => {
  const origin = `http://${request.headers.host}`;
  if (request.url === "/sandbox.js") return response.setHeader("content-type", "text/javascript").end(script);
  if (request.url?.startsWith(fontsUrl)) return void serveFont(request.url, response);
  if (request.url?.startsWith("/sandbox")) {
    const page = sandboxPage({ scriptUrl: "/sandbox.js", fontsUrl, origin });
    return response.writeHead(200, page.headers).end(page.html);
  }
  return response
    .setHeader("content-type", "text/html")
    .end("<!doctype html><body style='margin:0;background:#777'>");
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const port = typeof address === "object" && address ? address.port : 0;

const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ["--no-sandbox", "--font-render-hinting=none"],
});
const page = await browser.newPage({
  viewport: {
    width: Math.max(...frames.map((frame) => frame.left + frame.width)),
    height: Math.max(...frames.map((frame) => frame.top + frame.height)) + gap,
  },
});
page.on("console", (message) => message.type() === "error" && console.error(message.text().slice(0, 500)));
page.on("pageerror", (error) => console.error(error.message));
await page.goto(`http://127.0.0.1:${port}/`);
const problems = await page.evaluate(async (text) => {
  const boxes = JSON.parse(text) as {
    project: unknown;
    slots: unknown;
    left: number;
    top: number;
    width: number;
    height: number;
  }[];
  const errors: string[] = [];
  await Promise.all(
    boxes.map(
      (box) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement("iframe");
          frame.setAttribute("sandbox", "allow-scripts");
          frame.style.cssText = `position:absolute;border:0;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`;
          addEventListener("message", (event) => {
            if (event.source !== frame.contentWindow) return;
            if (event.data.type === "ready") {
              frame.contentWindow?.postMessage({ type: "load", project: box.project, autoplay: false }, "*");
              frame.contentWindow?.postMessage({ type: "thumbnails", slots: box.slots }, "*");
            }
            if (event.data.type === "scene-error") errors.push(event.data.message);
            if (event.data.type === "painted" || event.data.type === "scene-error") resolve();
          });
          frame.src = "/sandbox#thumbnails";
          document.body.append(frame);
        }),
    ),
  );
  return errors;
}, JSON.stringify(frames));
// Rasterising in software takes its time, and no event says when another process' frame is on the screen.
await page.waitForTimeout(1_000 + frames.length * 450);
await page.screenshot({ path: values.out });
await browser.close();
server.close();
for (const problem of problems) console.error(problem);
console.log(`${cases.map((one) => one.name).join(", ")} → ${values.out}`);
