import { createSseParser } from "./sse-parser";

type Listener = (event: Event) => void;
type Init = { withCredentials?: boolean; headers?: Record<string, string> };

/** How long after a lost connection a new one is tried: doubled with each failure, within these bounds. */
const shortestRetryMs = 200;
const longestRetryMs = 5_000;

/**
 * `EventSource` for programs: Node has none by default, and the browser's cannot send headers. It is what tRPC's
 * subscription link asks for: it connects anew by itself, with the id of the last event that it saw.
 */
export class FetchEventSource {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSED = 2;
  readyState: number = FetchEventSource.CONNECTING;

  readonly #target = new EventTarget();
  readonly #abort = new AbortController();
  readonly #headers: Record<string, string>;
  #lastEventId = "";

  constructor(
    readonly url: string,
    init: Init = {},
  ) {
    this.#headers = init.headers ?? {};
    void this.#run();
  }

  addEventListener(type: string, listener: Listener): void {
    this.#target.addEventListener(type, listener);
  }

  removeEventListener(type: string, listener: Listener): void {
    this.#target.removeEventListener(type, listener);
  }

  close(): void {
    this.readyState = FetchEventSource.CLOSED;
    this.#abort.abort();
  }

  async #run(): Promise<void> {
    let waitMs = shortestRetryMs;
    while (this.readyState !== FetchEventSource.CLOSED) {
      try {
        const retryMs = await this.#connect();
        waitMs = retryMs ?? shortestRetryMs;
      } catch (cause) {
        if (this.#abort.signal.aborted) return;
        if (cause instanceof RefusedError) return this.#fail(cause);
        waitMs = Math.min(waitMs * 2, longestRetryMs);
      }
      if (this.#abort.signal.aborted) return;
      this.readyState = FetchEventSource.CONNECTING;
      this.#target.dispatchEvent(new Event("error"));
      await delay(waitMs, this.#abort.signal);
    }
  }

  /** Reads one connection to its end; answers with the wait that the server asked for. */
  async #connect(): Promise<number | undefined> {
    const response = await fetch(this.url, {
      headers: {
        ...this.#headers,
        accept: "text/event-stream",
        ...(this.#lastEventId ? { "last-event-id": this.#lastEventId } : {}),
      },
      signal: this.#abort.signal,
    });
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
    if (!response.ok || !isStream || !response.body) {
      const text = await response.text().catch(() => "");
      // A server that is starting or overloaded may answer later; any other refusal is final.
      if (response.status >= 500) throw new Error(`HTTP ${response.status}`);
      throw new RefusedError(response.status, text);
    }
    this.readyState = FetchEventSource.OPEN;
    this.#target.dispatchEvent(new Event("open"));
    const parser = createSseParser(this.#lastEventId);
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return parser.retryMs;
      for (const event of parser.take(decoder.decode(value, { stream: true }))) {
        this.#lastEventId = event.lastEventId;
        this.#target.dispatchEvent(
          new MessageEvent(event.type, { data: event.data, lastEventId: event.lastEventId }),
        );
        if (this.#abort.signal.aborted) return undefined;
      }
    }
  }

  #fail(cause: RefusedError): void {
    this.readyState = FetchEventSource.CLOSED;
    this.#target.dispatchEvent(
      Object.assign(new Event("error"), { status: cause.status, message: cause.message }),
    );
  }
}

/** The server answered, and said no. */
class RefusedError extends Error {
  constructor(
    readonly status: number,
    body: string,
  ) {
    super(messageOf(body) ?? `The server answered with HTTP ${status}.`);
  }
}

/** The text for people of an error in the API's shape. */
function messageOf(body: string): string | null {
  try {
    const parsed: unknown = JSON.parse(body);
    const error = typeof parsed === "object" && parsed !== null && "error" in parsed ? parsed.error : null;
    const message = typeof error === "object" && error !== null && "message" in error ? error.message : null;
    return typeof message === "string" ? message : null;
  } catch {
    return null;
  }
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
