/** One event of a `text/event-stream`. */
export type StreamEvent = { type: string; data: string; lastEventId: string };

/**
 * Takes a stream's text as it comes and gives the events that are complete, as the HTML standard says: fields by
 * line, an event at each empty line, the id kept from event to event.
 */
export function createSseParser(initialEventId = "") {
  let buffer = "";
  let type = "";
  let data: string[] = [];
  let lastEventId = initialEventId;
  let retryMs: number | undefined;

  function takeLine(line: string): StreamEvent | null {
    if (line === "") {
      const event = { type: type || "message", data: data.join("\n"), lastEventId };
      const hasData = data.length > 0;
      type = "";
      data = [];
      return hasData ? event : null;
    }
    const colon = line.indexOf(":");
    if (colon === 0) return null;
    const field = colon === -1 ? line : line.slice(0, colon);
    const raw = colon === -1 ? "" : line.slice(colon + 1);
    const value = raw.startsWith(" ") ? raw.slice(1) : raw;
    if (field === "data") data.push(value);
    else if (field === "event") type = value;
    else if (field === "id" && !value.includes("\0")) lastEventId = value;
    else if (field === "retry" && /^\d+$/.test(value)) retryMs = Number(value);
    return null;
  }

  return {
    /** The events that this piece of text completes. */
    take(text: string): StreamEvent[] {
      buffer += text;
      const events: StreamEvent[] = [];
      for (;;) {
        const end = buffer.search(/\r\n|\n|\r/);
        // A lone carriage return at the end may be the first half of a pair.
        if (end === -1 || (buffer[end] === "\r" && end === buffer.length - 1)) return events;
        const line = buffer.slice(0, end);
        buffer = buffer.slice(buffer.startsWith("\r\n", end) ? end + 2 : end + 1);
        const event = takeLine(line);
        if (event) events.push(event);
      }
    },
    get lastEventId() {
      return lastEventId;
    },
    /** How long to wait before connecting anew, where the server said so. */
    get retryMs() {
      return retryMs;
    },
  };
}
