import path from "node:path";
import { type FoundBrowser, findBrowser as find } from "@/server/browser/find-browser";

/** Chromium for tests and benchmarks: the very one that exports are drawn in. */
export function findBrowser(): Promise<FoundBrowser> {
  const packagesFolder = path.resolve(import.meta.dirname, "../../node_modules");
  return find({ chromePath: process.env.CHROME_PATH, packagesFolder });
}
