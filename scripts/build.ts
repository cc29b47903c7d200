import { spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildRuntimes } from "./build-runtimes";
import { buildEnvironment } from "./lib/child-environment";
import { hashInputs } from "./lib/hash-inputs";

export const root = path.resolve(import.meta.dirname, "..");
export const nextBin = path.join(root, "node_modules/next/dist/bin/next");
const stamp = path.join(root, ".next/scenewright-build");
const inputs = [
  "src",
  "public",
  "next.config.mjs",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** Builds the app for production when its inputs have changed since the last build. */
export async function buildApp(): Promise<"built" | "fresh"> {
  const hash = await hashInputs(root, inputs);
  const built = await readFile(stamp, "utf8").catch(() => null);
  if (built === hash) return "fresh";
  console.log(built === null ? "Building (the first time only) …" : "Building what has changed …");
  // A build that is broken off must not pass for a finished one.
  await rm(stamp, { force: true });
  await run(nextBin, ["build"]);
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
  return "built";
}

/** Everything that `npm start` serves, built anew where it is stale. */
export async function buildAll(): Promise<void> {
  await buildRuntimes();
  await buildApp();
}

function run(file: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      env: buildEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) return resolve();
      process.stderr.write(output);
      reject(new Error("The build failed; what it said stands above."));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildAll().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
