import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { RenderInternals } from "@remotion/renderer";
import type { FoundBrowser } from "@/server/browser/find-browser";
import { launchArguments } from "@/server/browser/launch-arguments";

export type RenderBrowser = Awaited<ReturnType<typeof RenderInternals.HeadlessBrowser.create>>;

const launchMs = 25_000;

/**
 * Starts a browser that reaches `onlyHost` and nothing else. Chromium's own sandbox is on where the machine lets it be.
 */
export async function openBrowser(found: FoundBrowser, onlyHost: string): Promise<RenderBrowser> {
  // Remotion hands this process's environment on to the browser.
  Object.assign(process.env, found.env);
  const launch = async (sandboxed: boolean) => {
    const profileFolder = await mkdtemp(path.join(tmpdir(), "profile-"));
    const browser = await RenderInternals.HeadlessBrowser.create({
      executablePath: found.executablePath,
      args: launchArguments({ onlyHost, profileFolder, sandboxed }),
      defaultViewport: { width: 1_280, height: 720, deviceScaleFactor: 1 },
      userDataDir: profileFolder,
      timeout: launchMs,
      logLevel: "error",
      indent: false,
    });
    await browser.waitForTarget((target) => target.type() === "page", { timeout: launchMs });
    return browser;
  };
  if (process.getuid?.() === 0) return launch(false);
  return launch(true).catch(() => launch(false));
}
