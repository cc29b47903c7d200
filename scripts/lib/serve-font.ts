import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where servers of tests and sheets put the fonts. */
export const fontsUrl = "/sandbox-fonts/";
const directory = fileURLToPath(new URL("../../.runtime/fonts/", import.meta.url));

/** Answers with a file of `.runtime/fonts`, as the app's own route does. */
export async function serveFont(url: string, response: ServerResponse): Promise<void> {
  const name = path.basename(new URL(url, "http://localhost").pathname);
  const bytes = await readFile(path.join(directory, name)).catch(() => null);
  if (!bytes) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": name.endsWith(".css") ? "text/css" : "font/woff2",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  });
  response.end(bytes);
}
