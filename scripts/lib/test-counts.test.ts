import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { countsOf, lineOf, playwrightCounts, sumOf, vitestCounts } from "./test-counts";

const vitest = (passed: number, failed: number, unloaded = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numFailedTestSuites: unloaded,
  testResults: [
    { status: "passed", assertionResults: [{}] },
    ...Array.from({ length: unloaded }, () => ({ status: "failed", assertionResults: [] })),
  ],
});

async function fileOf(content: unknown): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "counts-")), "report.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

describe("counting tests", () => {
  it("counts a file that could not be loaded as a failure", () => {
    expect(vitestCounts(vitest(5, 1, 2))).toEqual({ passed: 5, failed: 3 });
  });

  it("counts flaky tests and errors outside tests as failures", () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 9 }, errors: [{}] };
    expect(playwrightCounts(report)).toEqual({ passed: 4, failed: 3 });
  });

  it("never passes a run that left no report, a broken one, or that failed without a failure", async () => {
    expect(await countsOf("/nowhere/report.json", 0, vitestCounts)).toEqual({ passed: 0, failed: 1 });
    expect(await countsOf(await fileOf("{"), 0, vitestCounts)).toEqual({ passed: 0, failed: 1 });
    expect(await countsOf(await fileOf({ other: 1 }), 0, vitestCounts)).toEqual({ passed: 0, failed: 1 });
    expect(await countsOf(await fileOf(vitest(7, 0)), 1, vitestCounts)).toEqual({ passed: 7, failed: 1 });
    expect(await countsOf(await fileOf(vitest(7, 0)), 0, vitestCounts)).toEqual({ passed: 7, failed: 0 });
  });

  it("says the sum in a plain line", () => {
    expect(
      lineOf(
        sumOf([
          { passed: 2, failed: 0 },
          { passed: 3, failed: 1 },
        ]),
      ),
    ).toBe("5 passed, 1 failed");
  });
});
