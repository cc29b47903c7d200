import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { sandboxPage } from "@/sandbox/page";
import { buildRuntimes } from "../build-runtimes";
import { fontsUrl, serveFont } from "./serve-font";

/** Where any picture that a scene names lies: it is the same plain landscape. */
export const sheetAssets = "/sandbox/assets/sheet/";
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#6aa3d8"/><circle cx="440" cy="120" r="60" fill="#ffd27a"/><path d="M0 400 200 170 340 320 430 240 600 400Z" fill="#2e5d4b"/></svg>`;

/** Serves the built sandbox with its fonts as the app does, and an `empty` page to hold its frames. */
export async function serveSandbox(empty: string): Promise<{ origin: string; close(): void }> {
  await buildRuntimes();
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const script = await readFile(path.join(root, ".runtime/sandbox.js"));
  const server = createServer((request, response) => {
    const origin = `http://${request.headers.host}`;
    if (request.url === "/sandbox.js")
      return response.setHeader("content-type", "text/javascript").end(script);
    if (request.url?.startsWith(fontsUrl)) return void serveFont(request.url, response);
    if (request.url?.startsWith(sheetAssets)) {
      const headers = { "content-type": "image/svg+xml", "access-control-allow-origin": "*" };
      return response.writeHead(200, headers).end(picture);
    }
    if (request.url?.startsWith("/sandbox")) {
      const page = sandboxPage({ scriptUrl: "/sandbox.js", fontsUrl, origin });
      return response.writeHead(200, page.headers).end(page.html);
    }
    return response.setHeader("content-type", "text/html").end(empty);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
