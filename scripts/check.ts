import { fileURLToPath } from "node:url";
import { runTool } from "./lib/run-process";
import { type Counts, lineOf } from "./lib/test-counts";

type Check = { name: string; entry: string; args: string[] };

const checks: Check[] = [
  { name: "Types (tsc)", entry: "node_modules/typescript/bin/tsc", args: ["--noEmit", "-p", "."] },
  {
    name: "Lint and format (Biome)",
    entry: "node_modules/@biomejs/biome/bin/biome",
    args: ["check", "--error-on-warnings", "."],
  },
  {
    name: "Walls (dependency-cruiser)",
    entry: "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
    args: ["--config", ".dependency-cruiser.cjs", "--output-type", "err", "src"],
  },
  { name: "Dead code (knip)", entry: "node_modules/knip/bin/knip.js", args: ["--no-progress"] },
];

/** Two at a time: each of them keeps a core busy. */
const sideBySide = 2;

/** Runs every check, prints each as ok or failed with what it said, and counts them. */
export async function runChecks(): Promise<Counts> {
  const waiting = [...checks];
  let failed = 0;
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = performance.now();
      const { code, output } = await runTool(check.entry, check.args);
      const took = `${((performance.now() - started) / 1_000).toFixed(1)} s`;
      console.log(`${code === 0 ? "ok    " : "failed"}  ${check.name} (${took})`);
      if (code === 0) continue;
      failed++;
      console.log(output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return { passed: checks.length - failed, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const counts = await runChecks();
  console.log(`\nChecks: ${lineOf(counts)}`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}
