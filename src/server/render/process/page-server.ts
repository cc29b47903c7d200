import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import path from "node:path";
import type { RenderRequest } from "@/domain/render-message";

export type PageServer = {
  /** Where the page is, as Remotion takes it: it adds `index.html`. */
  url: string;
  /** Host and port. */
  host: string;
  /** Where the pictures of the project lie. */
  assetFolder: string;
};

type Answer = { headers: Record<string, string>; body: string | Buffer };

/**
 * Serves the page that scenes are drawn in, on this machine alone: the page, its script, the fonts, the project's own pictures, nothing else. The page
 * may run its own script and what that evaluates (scenes), and may load nothing from anywhere else.
 */
export async function servePage(
  files: Pick<RenderRequest, "pageScript" | "fontsFolder" | "assets">,
): Promise<PageServer> {
  const script = await readFile(files.pageScript);
  const hash = createHash("sha256").update(script).digest("hex").slice(0, 16);
  // Nobody else on this machine can guess the way to it.
  const base = `/${randomBytes(16).toString("hex")}`;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The page's server has no address.");
  const host = `127.0.0.1:${address.port}`;
  const scriptUrl = `http://${host}${base}/${hash}.js`;
  const fontsUrl = `http://${host}${base}/fonts/`;
  const assetFolder = `http://${host}${base}/assets/`;
  const assets = new Map(files.assets.map((asset) => [`${base}/assets/${asset.id}`, asset]));
  const page: Answer = {
    headers: pageHeaders(scriptUrl, fontsUrl, assetFolder),
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Export</title><link rel="stylesheet" href="${fontsUrl}fonts.css"></head>
<body><div id="video-container"></div><script src="${scriptUrl}" data-fonts="${fontsUrl}"></script></body></html>`,
  };

  const answerTo = async (request: IncomingMessage): Promise<Answer | null> => {
    // The browser sends every connection here, whatever host was asked for: those for others are refused.
    if (request.headers.host !== host || request.method !== "GET") return null;
    const { pathname } = new URL(request.url ?? "/", `http://${host}`);
    if (pathname === `${base}/index.html`) return page;
    if (pathname === `${base}/${hash}.js`) return { headers: lasting("text/javascript"), body: script };
    const asset = assets.get(pathname);
    if (asset) return { headers: lasting(asset.type), body: await readFile(asset.file) };
    const font = new RegExp(`^${base}/fonts/([a-z0-9-]+\\.(?:woff2|css))$`).exec(pathname)?.[1];
    if (!font) return null;
    const body = await readFile(path.join(files.fontsFolder, font)).catch(() => null);
    return body && { headers: lasting(font.endsWith(".css") ? "text/css" : "font/woff2"), body };
  };
  server.on("request", (request, response) => {
    void answerTo(request)
      .catch(() => null)
      .then((answer) => {
        if (answer) response.writeHead(200, answer.headers).end(answer.body);
        else response.writeHead(404, { "content-length": 0, connection: "close" }).end();
      });
  });
  return { url: `http://${host}${base}`, host, assetFolder };
}

function lasting(type: string): Record<string, string> {
  return { "content-type": type, "cache-control": "max-age=86400", "x-content-type-options": "nosniff" };
}

function pageHeaders(script: string, fonts: string, assets: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src ${script} 'unsafe-eval'`,
    `style-src 'unsafe-inline' ${fonts}`,
    `font-src ${fonts}`,
    `img-src data: blob: ${assets}`,
    "media-src data: blob:",
    "connect-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // No windows, no downloads. Remotion reads storage at its start, so there is an origin; nobody else has it.
    "sandbox allow-scripts allow-same-origin",
  ];
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy.join("; "),
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}
