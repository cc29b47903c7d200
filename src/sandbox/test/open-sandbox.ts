import { type Browser, chromium, type Frame } from "@playwright/test";
import { defaultLook } from "@/domain/look";
import type { FromSandbox, PlayableProject, PlayableScene, ToSandbox } from "@/domain/sandbox-message";
import { compileScene } from "@/scene/compile";
import { findBrowser } from "../../../e2e/support/browser";
import { serveSandbox } from "../../../scripts/lib/serve-sandbox";

/** A studio that holds one sandbox frame, in a real browser. */
export type OpenSandbox = {
  frame: Frame;
  send(message: ToSandbox | unknown): Promise<void>;
  /** Everything that the frame has said so far. */
  heard(): Promise<FromSandbox[]>;
  /** Waits until the frame has said what is asked for. */
  until(isIt: (message: FromSandbox) => boolean): Promise<FromSandbox>;
  close(): Promise<void>;
};

export type SandboxHost = {
  open(mode: "stage" | "thumbnails"): Promise<OpenSandbox>;
  close(): Promise<void>;
};

/** Starts a browser and a server for any number of sandbox frames, each in a page of its own. */
export async function startSandboxHost(): Promise<SandboxHost> {
  const server = await serveSandbox(
    "<!doctype html><body style='margin:0'><script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));</script>",
  );
  const { executablePath, env } = await findBrowser();
  const browser: Browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ["--no-sandbox", "--disable-gpu"],
  });
  return {
    async open(mode) {
      const page = await browser.newPage({ viewport: { width: 960, height: 540 } });
      await page.goto(server.origin);
      await page.evaluate((hash) => {
        const frame = document.createElement("iframe");
        frame.setAttribute("sandbox", "allow-scripts");
        frame.style.cssText = "border:0;width:960px;height:540px";
        frame.src = `/sandbox#${hash}`;
        document.body.append(frame);
      }, mode);
      const heard = async () =>
        JSON.parse(await page.evaluate("JSON.stringify(window.heard)")) as FromSandbox[];
      const until: OpenSandbox["until"] = async (isIt) => {
        for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
          const found = (await heard()).find(isIt);
          if (found) return found;
          await page.waitForTimeout(30);
        }
        throw new Error(`The sandbox never said it; it said ${JSON.stringify(await heard())}.`);
      };
      await until((message) => message.type === "ready");
      const frame = page.frames().find((one) => one.url().includes("/sandbox#"));
      if (!frame) throw new Error("There is no frame.");
      return {
        frame,
        heard,
        until,
        send: (message) =>
          page.evaluate(
            (text) => document.querySelector("iframe")?.contentWindow?.postMessage(JSON.parse(text), "*"),
            JSON.stringify(message),
          ),
        close: () => page.close(),
      };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** A scene of a project, from source; source that does not compile is a broken one. */
export function sceneOf(sceneId: string, source: string, more: Partial<PlayableScene> = {}): PlayableScene {
  const result = compileScene(source);
  const module =
    result.type === "compiled"
      ? ({ type: "compiled", compiled: result.compiled } as const)
      : ({ type: "broken", message: result.problems[0].message } as const);
  const codeHash = result.type === "compiled" ? result.codeHash : `broken-${source.length}`;
  return { sceneId, name: sceneId, codeHash, module, controls: {}, durationInFrames: 60, ...more };
}

export function projectOf(...scenes: PlayableScene[]): PlayableProject {
  return { width: 1920, height: 1080, fps: 30, look: defaultLook, scenes };
}
