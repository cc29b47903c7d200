import { describe, expect, it } from "vitest";
import { createSseParser } from "./sse-parser";

describe("createSseParser", () => {
  it("gives the same events however the text is cut", () => {
    const text = "event: connected\ndata: {}\n\n\n: note\ndata: a\ndata: b\nid: 7\n\ndata: c\r\n\r\n";
    const whole = createSseParser().take(text);
    const parser = createSseParser();
    const cut = [...text].flatMap((character) => parser.take(character));
    expect(cut).toEqual(whole);
    expect(whole).toEqual([
      { type: "connected", data: "{}", lastEventId: "" },
      { type: "message", data: "a\nb", lastEventId: "7" },
      { type: "message", data: "c", lastEventId: "7" },
    ]);
  });

  it("keeps the id of an event without data, for the next connection", () => {
    const parser = createSseParser();
    expect(parser.take("id: 12\n\n")).toEqual([]);
    expect(parser.lastEventId).toBe("12");
  });
});
