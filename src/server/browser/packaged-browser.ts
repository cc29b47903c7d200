import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

type Packaged = { executablePath: string; env: Record<string, string> };

/**
 * Unpacks the Chromium of `@sparticuz/chromium` (Linux on x64) once into a folder of its own below `cache`, with the
 * libraries and fonts that it needs; null where the package is not there or has nothing for this machine.
 */
export async function unpackPackagedBrowser(cache: string): Promise<Packaged | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  let entry: string;
  try {
    entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  } catch {
    return null;
  }
  const packageFolder = path.resolve(path.dirname(entry), "..");
  const { version } = JSON.parse(await readFile(path.join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = path.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(path.join(packageFolder, "bin"), cache, folder);
  return {
    executablePath: path.join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: [path.join(folder, "al2023", "lib"), folder].join(":"),
      // Its own configuration names a folder of Amazon's machines; without this all text disappears silently.
      FONTCONFIG_PATH: folder,
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}

async function unpack(bin: string, cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  // Unpacked aside and then renamed, so that a broken-off try is never taken for a browser.
  const aside = await mkdtemp(path.join(cache, "unpacking-"));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = aside;
  try {
    const { inflate } = await import("@sparticuz/chromium");
    for (const archive of ["chromium.br", "al2023.tar.br", "swiftshader.tar.br", "fonts.tar.br"]) {
      await inflate(path.join(bin, archive));
    }
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  await writeFile(
    path.join(aside, "fonts.conf"),
    fontsConfig(path.join(folder, "fonts"), path.join(folder, "font-cache")),
  );
  await rename(aside, folder).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    // Another process was quicker.
    if (!existsSync(folder)) throw error;
  });
}

const fontsConfig = (fonts: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  <config></config>
</fontconfig>
`;
