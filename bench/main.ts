import type { Row } from "./lib/measure";
import { jsonOf, tableOf } from "./lib/print";

/** Each suite is loaded when it is asked for. It prints nothing but what it is doing. */
const suites: Readonly<Record<string, () => Promise<() => Promise<Row[]>>>> = {
  export: async () => (await import("./suites/export")).exportSuite,
  main: async () => (await import("./suites/main")).mainSuite,
};

const [name = ""] = process.argv.slice(2);
const load = suites[name];
if (name === "pipeline") {
  await (await import("./suites/pipeline")).pipelineBench();
} else if (name === "story") {
  await (await import("./suites/story")).storyBench();
} else if (load) {
  const rows = await (await load())();
  console.log(`\n${tableOf(rows)}\n`);
  console.log(jsonOf(name, rows));
} else {
  console.error(
    `Name a suite: ${[...Object.keys(suites), "pipeline", "story"].join(", ")}. For example: npm run bench -- main`,
  );
  process.exitCode = 2;
}
process.exit();
