import { describe, expect, it } from "vitest";
import { createThinkingFilter } from "./without-thinking";

const filtered = (pieces: string[]) => pieces.map(createThinkingFilter());

describe("createThinkingFilter", () => {
  it("lets an answer through piece by piece", () => {
    expect(filtered(["Hel", "lo"])).toEqual(["Hel", "lo"]);
  });

  it("takes out what stands in think marks before the answer, however it is cut into pieces", () => {
    expect(filtered(["<th", "ink>so {", "}</thi", "nk>\n", "\n", "Hel", "lo"]).join("")).toBe("Hello");
    expect(filtered(["\n<think>hm</think>Hello"]).join("")).toBe("Hello");
  });

  it("lets an answer through that only begins like a mark, and marks within an answer", () => {
    expect(filtered(["<", "div>"]).join("")).toBe("<div>");
    expect(filtered(["Write <think>", "like this</think>"]).join("")).toBe("Write <think>like this</think>");
  });
});
