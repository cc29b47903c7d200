import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { FetchEventSource } from "./fetch-event-source";

let server: Server | undefined;
let source: FetchEventSource | undefined;
afterEach(async () => {
  source?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve) ?? resolve(null));
});

async function listen(
  respond: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const made = createServer(respond);
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  const address = made.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

describe("FetchEventSource", () => {
  it("goes on after a lost connection from the last id that it saw", async () => {
    const asked: (string | undefined)[] = [];
    const url = await listen((request, response) => {
      const last = request.headers["last-event-id"];
      asked.push(typeof last === "string" ? last : undefined);
      response.writeHead(200, { "content-type": "text/event-stream" });
      const first = Number(last ?? 0) + 1;
      response.write(
        `data: ${first}\nid: ${first}\n\ndata: ${first + 1}\nid: ${first + 1}\n\ndata: half of an ev`,
      );
      setTimeout(() => response.destroy(), 20);
    });
    const seen: string[] = [];
    source = new FetchEventSource(url);
    await new Promise<void>((resolve) => {
      source?.addEventListener("message", (event) => {
        if (event instanceof MessageEvent) seen.push(event.data);
        if (seen.length === 6) resolve();
      });
    });
    expect(seen).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(asked).toEqual([undefined, "2", "4"]);
  });

  it("closes for good when the server says no, with its text, and asks once", async () => {
    let asked = 0;
    const url = await listen((_request, response) => {
      asked += 1;
      response.writeHead(403, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: "Requests from other sites are not taken." } }));
    });
    const opened = new FetchEventSource(url);
    source = opened;
    const error = await new Promise<Event>((resolve) => opened.addEventListener("error", resolve));
    expect(error).toMatchObject({ status: 403, message: "Requests from other sites are not taken." });
    expect(opened.readyState).toBe(FetchEventSource.CLOSED);
    expect(asked).toBe(1);
  });

  it("sends the headers that it was given", async () => {
    let authorization: string | undefined;
    const url = await listen((request, response) => {
      authorization = request.headers.authorization;
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: x\n\n");
    });
    source = new FetchEventSource(url, { headers: { authorization: "Bearer abc" } });
    await new Promise<unknown>((resolve) => source?.addEventListener("message", resolve));
    expect(authorization).toBe("Bearer abc");
  });
});
