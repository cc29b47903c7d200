import { existsSync } from "node:fs";

const system = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`);
const elsewhere = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"];

/** A Chromium for tests: `CHROME_PATH`, then the machine's own, then the one that comes with the packages (x64 Linux). */
export async function findChromium(): Promise<string> {
  const named = process.env["CHROME_PATH"];
  const found = [...(named ? [named] : []), ...system, ...elsewhere].find((file) => existsSync(file));
  if (found) return found;
  // Without it the package takes this machine for one that has the libraries which it brings along.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
