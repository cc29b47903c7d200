import { UsageError } from "./read-cases";

/** Each suite is loaded when it is asked for: routing needs no check, scenes needs no router. */
const suites: Readonly<Record<string, () => Promise<(paths: string[]) => Promise<boolean>>>> = {
  routing: async () => (await import("./routing")).evaluateRouting,
  edits: async () => (await import("./edits")).evaluateEdits,
  generation: async () => (await import("./generation")).evaluateGeneration,
  fuzz: async () => (await import("./fuzz")).evaluateFuzz,
  scenes: async () => (await import("./scenes")).evaluateScenes,
  slots: async () => (await import("./slots")).evaluateSlots,
};

const [suite, ...paths] = process.argv.slice(2);
try {
  const load = suite ? suites[suite] : undefined;
  if (!load)
    throw new UsageError(
      `Name a suite: ${Object.keys(suites).join(", ")}. For example: npm run eval -- routing scripts/eval/cases/routing.jsonl`,
    );
  const evaluate = await load();
  process.exitCode = (await evaluate(paths)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
