import { expect, it } from "vitest";
import { toldPages } from "./told-pages";

const told =
  "Here is your story!\n\n## 1\nLeo woke.\n\nIt was early.\n## 2\nA whistle blew.\n\n## Page 3\nToot";

it("reads pages as they are told, the last one unfinished, chatter left out", () => {
  expect(toldPages(told, false)).toEqual([
    { page: 1, text: "Leo woke.\n\nIt was early.", isWhole: true },
    { page: 2, text: "A whistle blew.", isWhole: true },
    { page: 3, text: "Toot", isWhole: false },
  ]);
  expect(toldPages(told, true).at(-1)).toEqual({ page: 3, text: "Toot", isWhole: true });
});

it("never shows the half of a heading, and never takes a page back, at whatever place the stream stands", () => {
  let before: string[] = [];
  for (let end = 1; end <= told.length; end++) {
    const pages = toldPages(told.slice(0, end), false);
    expect(pages.every(({ text }) => !text.includes("#"))).toBe(true);
    const whole = pages.filter(({ isWhole }) => isWhole).map(({ text }) => text);
    expect(whole.slice(0, before.length)).toEqual(before);
    before = whole;
  }
});

it("finds no page in an answer without headings, and none in an empty one", () => {
  expect(toldPages("Once upon a time", true)).toEqual([]);
  expect(toldPages("## 1\n\n## 2\n", true)).toEqual([]);
});
