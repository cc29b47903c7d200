import { Text } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { rangeOf } from "./go-to-problem";

const text = Text.of(["const a = fetch('x');", "", "last"]);
const marked = (line?: number, column?: number) => {
  const { from, to } = rangeOf(text, { ...(line ? { line } : {}), ...(column ? { column } : {}) });
  return text.sliceString(from, to);
};

describe("the place of a problem in the text", () => {
  test("it is the word that begins at its line and column", () => expect(marked(1, 11)).toBe("fetch"));
  test("a place outside the text is held within it", () => {
    expect(marked(99, 1)).toBe("last");
    expect(marked(3, 99)).toBe("");
    expect(marked(2, 5)).toBe("");
  });
  test("without a place it is the beginning", () => expect(marked()).toBe("const"));
});
