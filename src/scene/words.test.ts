import { describe, expect, it } from "vitest";
import { wordsOf } from "./words";

describe("wordsOf", () => {
  it.each([
    ["headlineColor", ["headline", "color"]],
    ["TITLE_TEXT", ["title", "text"]],
    ["cta-button 2", ["cta", "button", "2"]],
    ["bgColor1", ["bg", "color", "1"]],
    ["parseURLNow", ["parse", "url", "now"]],
    ["h1", ["h", "1"]],
    ["été", ["été"]],
    ["", []],
  ])("reads %s", (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});
