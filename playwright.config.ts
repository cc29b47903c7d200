import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/support/browser";
import { server } from "./e2e/support/server";

const browser = await findBrowser();
const { url, command, env } = await server();

/** Real Chromium, the built app, a port and a data directory of its own. */
export default defineConfig({
  testDir: "e2e",
  snapshotPathTemplate: "e2e/pictures/{arg}{ext}",
  outputDir: "test-results/playwright",
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    baseURL: url,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    video: "off",
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.env } as Record<string, string>,
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--font-render-hinting=none",
        // What every desktop browser does; the bare headless shell runs all frames in one process.
        "--site-per-process",
      ],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      testIgnore: /http-guard|visual|pictures|settings/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command,
    url: `${url}/api/health`,
    env,
    timeout: 180_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
