import { readFile, rm } from "node:fs/promises";
import { z } from "zod";

export type Counts = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numFailedTestSuites: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
});

/** What a run of Vitest counted. A file that could not even be loaded counts as one failure. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** What a run of Playwright counted. A flaky test has failed once, so it counts as failed. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, errors } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * Reads a report that a runner was to write. One that ended without a report, or that failed without a counted
 * failure, counts as one failure: nothing may pass by not having run.
 */
export async function countsOf(
  file: string,
  exitCode: number,
  read: (report: unknown) => Counts,
): Promise<Counts> {
  const counts = await readFile(file, "utf8")
    .then((text) => read(JSON.parse(text)))
    .catch(() => ({ passed: 0, failed: 1 }));
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

/** Takes away a report of an earlier run, which could be taken for this one's. */
export async function forgetReport(file: string): Promise<void> {
  await rm(file, { force: true });
}

export const sumOf = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
});

/** The line that ends a run, alone on its line. */
export const lineOf = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`;
