import { accessSync, constants, readdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { AppError } from "@/domain/app-error";
import { unpackPackagedBrowser } from "./packaged-browser";

export type FoundBrowser = {
  executablePath: string;
  /** What it needs beside the caller's environment. */
  env: Record<string, string>;
  /** Which browser it is and where it was found, in a line. */
  description: string;
};

export type BrowserSearch = {
  /** A program that somebody has named; it must be one. */
  chromePath?: string | undefined;
  /** The `node_modules` folder: Remotion keeps its browser there, and the packaged one is unpacked below it. */
  packagesFolder: string;
};

/**
 * Chromium for renders and tests: the one that is named, then one that is installed, then one that Playwright or
 * Remotion keeps, then the one that comes with the packages (unpacked once). Nothing is ever downloaded.
 * Errors: `browser_missing`, whose text says what to install.
 */
export async function findBrowser({ chromePath, packagesFolder }: BrowserSearch): Promise<FoundBrowser> {
  if (chromePath) {
    if (!isExecutable(chromePath))
      throw new AppError("browser_missing", `CHROME_PATH names no program: ${chromePath}`);
    return { executablePath: chromePath, env: {}, description: `${chromePath} (CHROME_PATH)` };
  }
  const installed = installedBrowsers().find(isExecutable);
  if (installed) return { executablePath: installed, env: {}, description: `${installed} (installed)` };
  const kept = keptBrowsers(packagesFolder).find(isExecutable);
  if (kept) return { executablePath: kept, env: {}, description: `${kept} (kept by Playwright or Remotion)` };
  const packaged = await unpackPackagedBrowser(path.join(packagesFolder, ".cache", "scenewright"));
  if (packaged) return { ...packaged, description: `${packaged.executablePath} (@sparticuz/chromium)` };
  throw new AppError(
    "browser_missing",
    "There is no Chromium or Chrome on this machine, and videos are drawn in one. Install either, or set CHROME_PATH to its program.",
    { retryable: true },
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowsers(): string[] {
  if (process.platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === "win32") {
    const folders = ["C:\\Program Files", "C:\\Program Files (x86)"];
    return folders.flatMap((folder) => [
      path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
  }
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
  const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function keptBrowsers(packagesFolder: string): string[] {
  const caches = [
    path.join(homedir(), ".cache", "ms-playwright"),
    path.join(homedir(), "Library", "Caches", "ms-playwright"),
    path.join(packagesFolder, ".remotion"),
  ];
  const programs = new Set([
    "headless_shell",
    "chrome-headless-shell",
    "chrome",
    "chrome-headless-shell.exe",
    "chrome.exe",
  ]);
  return caches.flatMap((cache) => {
    try {
      const entries = readdirSync(cache, { recursive: true, withFileTypes: true });
      return entries
        .filter(
          (entry) => entry.isFile() && programs.has(entry.name) && !entry.parentPath.includes("firefox"),
        )
        .map((entry) => path.join(entry.parentPath, entry.name));
    } catch {
      return [];
    }
  });
}
