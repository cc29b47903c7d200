import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Services } from "@/server/services";
import { assetsPath, serveAsset, shownAssetsPath, takeAsset } from "./assets";
import { exportsPath, serveExportFile } from "./export-file";
import { createHttpHandler } from "./handler";
import { originPolicy } from "./origin-policy";

export type Serving = {
  /** Scheme, host and port. */
  url: string;
  /** Ends open streams and stops listening; the services stay open. */
  close(): Promise<void>;
};

/**
 * Serves the API alone, by Node's own HTTP server, to the local owner: for tests, benchmarks and programs that need no
 * pages. Behind it is the very handler that the app's route uses.
 * @param port 0 takes a free one.
 * @param isLocal false treats the caller as a member that an access secret has let in.
 */
export async function serveApi(
  services: Services,
  { port = 0, isLocal = true }: { port?: number; isLocal?: boolean } = {},
): Promise<Serving> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  const policy = originPolicy({ port: taken, host: "127.0.0.1", guarded: false });
  const caller = { userId: services.localOwnerId, isLocal };
  const handleApi = createHttpHandler({ services, policy, callerOf: () => caller });
  const handlerOf = (pathname: string): ((request: Request) => Promise<Response>) => {
    if (pathname.startsWith(exportsPath))
      return (request) => serveExportFile(request, { services, policy, caller });
    if (pathname === assetsPath) return (request) => takeAsset(request, { services, policy, caller });
    if (pathname.startsWith(shownAssetsPath)) return (request) => serveAsset(request, { services });
    return handleApi;
  };
  const handle = (request: Request) => handlerOf(new URL(request.url).pathname)(request);
  server.on("request", (incoming, outgoing) => void respond(handle, incoming, outgoing));
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const left = new AbortController();
  outgoing.once("close", () => left.abort());
  try {
    const response = await handle(requestOf(incoming, left.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (!response.body) return void outgoing.end();
    await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing);
  } catch {
    // The client has gone; nobody is left to be told.
    outgoing.destroy();
  }
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  const method = incoming.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD";
  const init: RequestInit & { duplex?: "half" } = { method, headers, signal };
  if (hasBody) Object.assign(init, { body: Readable.toWeb(incoming), duplex: "half" });
  return new Request(new URL(incoming.url ?? "/", `http://${incoming.headers.host ?? "localhost"}`), init);
}
