import { runChecks } from "./check";
import { lineOf, sumOf } from "./lib/test-counts";
import { runTests } from "./test";

/** What CI runs after `npm ci`: the README's test command, then the checks, each of which counts as a test. */
const counts = sumOf([await runTests(), await runChecks()]);
console.log(`\n${lineOf(counts)}`);
process.exitCode = counts.failed === 0 ? 0 : 1;
