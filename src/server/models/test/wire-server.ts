import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** One reply of a scripted server, in a vendor's wire format. */
export type WireReply = {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON (objects) or as it is (text). */
  body?: unknown;
  /**
   * Sent as server-sent events: an object is data named by its `type`, a text is data as it is, a number waits as many ms, a
   * function until it lets go.
   */
  events?: (object | string | number | (() => Promise<void>))[];
  /** How long the server works before it answers, in ms. */
  waitMs?: number;
  /** What happens after: the connection ends, is torn down, or stays open. */
  after?: "end" | "tear" | "hang";
};

export type WireRequest = {
  path: string;
  headers: IncomingMessage["headers"];
  /** What was sent as JSON; anything else as `{ text }`. */
  body: Record<string, unknown>;
};

export type WireServer = {
  url: string;
  requests: WireRequest[];
  /** Whether the client hung up before the reply had ended, for each request so far. */
  hangUps: number;
  close(): Promise<void>;
};

/** A server that answers each request as the script says; a list is answered in order, its last reply again and again. */
export async function startWireServer(
  script: WireReply[] | ((request: WireRequest, index: number) => WireReply),
  port = 0,
): Promise<WireServer> {
  const requests: WireRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const isJson = incoming.headers["content-type"]?.includes("json");
    const request = {
      path: incoming.url ?? "",
      headers: incoming.headers,
      body: isJson ? JSON.parse(text) : { text },
    };
    const index = requests.push(request) - 1;
    outgoing.on("close", () => {
      if (!outgoing.writableFinished) wire.hangUps++;
    });
    const reply =
      typeof script === "function" ? script(request, index) : script[Math.min(index, script.length - 1)];
    await send(outgoing, reply ?? { status: 500 });
  });
  const wire: WireServer = {
    url: "",
    requests,
    hangUps: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  wire.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return wire;
}

async function send(outgoing: ServerResponse, reply: WireReply): Promise<void> {
  const { status = 200, headers = {}, body, events, waitMs = 0, after = "end" } = reply;
  if (waitMs > 0) await wait(waitMs);
  if (events) {
    outgoing.writeHead(status, { "content-type": "text/event-stream", ...headers });
    outgoing.flushHeaders();
    for (const event of events) {
      if (typeof event === "number") await wait(event);
      else if (typeof event === "function") await event();
      else if (typeof event === "string") outgoing.write(`data: ${event}\n\n`);
      else {
        const name = "type" in event ? `event: ${event.type}\n` : "";
        outgoing.write(`${name}data: ${JSON.stringify(event)}\n\n`);
      }
    }
  } else if (after !== "hang") {
    outgoing.writeHead(status, { "content-type": "application/json", ...headers });
    outgoing.write(typeof body === "string" ? body : JSON.stringify(body ?? {}));
  }
  if (after === "end") outgoing.end();
  // What was written must reach the client before the connection goes.
  else if (after === "tear") setTimeout(() => outgoing.destroy(), 20);
}
