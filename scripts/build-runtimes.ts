import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { buildFonts } from "./build-fonts";
import { buildKitReference } from "./build-kit-reference";

const root = fileURLToPath(new URL("..", import.meta.url));
const outDir = path.join(root, ".runtime");
const manifestPath = path.join(outDir, "manifest.json");

type Runtime = { name: string; entry: string; options: BuildOptions; extension?: "mjs" };
/** What was built: the hash of the file, and of each input by path. */
export type RuntimeManifest = Record<string, { file: string; hash: string; inputs: Record<string, string> }>;

const shared: BuildOptions = {
  bundle: true,
  format: "iife",
  absWorkingDir: root,
  jsx: "automatic",
  legalComments: "none",
  alias: { "@": path.join(root, "src") },
  logLevel: "silent",
  target: "es2022",
};

const runtimes: Runtime[] = [
  {
    name: "sandbox",
    entry: "src/sandbox/main.tsx",
    options: {
      minify: true,
      define: { "process.env.NODE_ENV": '"production"', "process.env": "{}" },
      platform: "browser",
    },
  },
  {
    // Runs in a bare vm context: browser-like packages, but no DOM; development React for errors that can be read.
    name: "check",
    entry: "src/player/check-entry.tsx",
    options: {
      // Names stay, for errors that name a component.
      minifyWhitespace: true,
      define: { "process.env.NODE_ENV": '"development"', "process.env": "{}" },
      platform: "browser",
    },
  },
  {
    name: "render-page",
    entry: "src/player/render-entry.tsx",
    options: {
      minify: true,
      define: { "process.env.NODE_ENV": '"production"' },
      platform: "browser",
    },
  },
  {
    // A process of Node that drives Chromium and the encoder; their packages are taken from `node_modules`.
    name: "render-process",
    entry: "src/server/render/process/main.ts",
    extension: "mjs",
    options: { platform: "node", format: "esm", packages: "external" },
  },
];

async function hashOfFile(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex")
    .slice(0, 16);
}

async function readManifest(): Promise<RuntimeManifest> {
  try {
    return JSON.parse(await readFile(manifestPath, "utf8")) as RuntimeManifest;
  } catch {
    return {};
  }
}

async function isFresh(known: RuntimeManifest[string] | undefined): Promise<boolean> {
  if (!known || !existsSync(path.join(outDir, known.file))) return false;
  try {
    for (const [input, hash] of Object.entries(known.inputs)) {
      if ((await hashOfFile(path.join(root, input))) !== hash) return false;
    }
    return true;
  } catch {
    return false;
  }
}

async function buildOne(runtime: Runtime): Promise<RuntimeManifest[string]> {
  const file = `${runtime.name}.${runtime.extension ?? "js"}`;
  const result = await build({
    ...shared,
    ...runtime.options,
    entryPoints: [runtime.entry],
    outfile: path.join(outDir, file),
    metafile: true,
    write: false,
  });
  const output = result.outputFiles?.find((output) => output.path.endsWith(file));
  if (!output) throw new Error(`esbuild gave no file for the ${runtime.name} runtime.`);
  const temporary = path.join(outDir, `${file}.${process.pid}.tmp`);
  await writeFile(temporary, output.contents);
  await rename(temporary, path.join(outDir, file));
  // Packages change with the lock file only; hashing their thousands of files at every start would be slow.
  const own = Object.keys(result.metafile?.inputs ?? {}).filter(
    (input) => !input.startsWith("node_modules/"),
  );
  const inputs: Record<string, string> = {};
  for (const input of ["scripts/build-runtimes.ts", "package-lock.json", ...own]) {
    if (existsSync(path.join(root, input))) inputs[input] = await hashOfFile(path.join(root, input));
  }
  return { file, hash: createHash("sha256").update(output.contents).digest("hex").slice(0, 16), inputs };
}

/**
 * Builds the runtimes that scene code runs in into `.runtime/` (`sandbox.js`, `check.js`, `manifest.json`, `fonts/`, `kit-reference.json`), each anew
 * only when one of its inputs has another content than at the last build, or when forced. Answers what was built.
 */
export async function buildRuntimes({
  force = false,
}: {
  force?: boolean;
} = {}): Promise<{ built: string[]; manifest: RuntimeManifest }> {
  await mkdir(outDir, { recursive: true });
  const manifest = await readManifest();
  const built: string[] = [];
  if ((await buildFonts({ force })) === "built") built.push("fonts");
  if ((await buildKitReference({ force })) === "built") built.push("kit-reference");
  for (const runtime of runtimes) {
    if (!existsSync(path.join(root, runtime.entry))) continue;
    if (!force && (await isFresh(manifest[runtime.name]))) continue;
    manifest[runtime.name] = await buildOne(runtime);
    built.push(runtime.name);
  }
  if (built.some((name) => name in manifest)) {
    const temporary = `${manifestPath}.${process.pid}.tmp`;
    await writeFile(temporary, JSON.stringify(manifest, null, 1));
    await rename(temporary, manifestPath);
  }
  return { built, manifest };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const { built } = await buildRuntimes({ force: process.argv.includes("--force") });
  const took = Math.round(performance.now() - started);
  console.log(
    built.length > 0 ? `Built ${built.join(", ")} in ${took} ms.` : `The runtimes are fresh (${took} ms).`,
  );
}
