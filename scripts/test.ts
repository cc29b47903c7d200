import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../e2e/support/browser";
import { buildAll } from "./build";
import { runTool } from "./lib/run-process";
import {
  type Counts,
  countsOf,
  forgetReport,
  lineOf,
  playwrightCounts,
  sumOf,
  vitestCounts,
} from "./lib/test-counts";

const root = path.resolve(import.meta.dirname, "..");
const reports = { vitest: "test-results/vitest.json", playwright: "test-results/playwright.json" };

/** Builds what is stale, then runs all tests: unit, database and router in Vitest, the browser's in Playwright. */
export async function runTests(): Promise<Counts> {
  const counts = [await runVitest(), await runPlaywright()];
  return sumOf(counts);
}

async function runVitest(): Promise<Counts> {
  const report = path.join(root, reports.vitest);
  await forgetReport(report);
  const { code } = await runTool(
    "node_modules/vitest/vitest.mjs",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    { output: "inherit" },
  );
  return countsOf(report, code, vitestCounts);
}

async function runPlaywright(): Promise<Counts> {
  const report = path.join(root, reports.playwright);
  await forgetReport(report);
  try {
    console.log(`Browser for the tests: ${(await findBrowser()).description}`);
    await buildAll();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const { code } = await runTool("node_modules/@playwright/test/cli.js", ["test"], { output: "inherit" });
  return countsOf(report, code, playwrightCounts);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const counts = await runTests();
  console.log(`\n${lineOf(counts)}`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}
