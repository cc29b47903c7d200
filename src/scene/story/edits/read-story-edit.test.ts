import { describe, expect, it } from "vitest";
import { readLook } from "./read-look";
import { readStoryEdits } from "./read-story-edit";

const read = (message: string, selected: number | null = null) =>
  readStoryEdits(message, { pages: 9, selected });

describe("what is wanted of a story", () => {
  it.each([
    ["redo page 3's picture at night", [3], "at night"],
    ["Please draw page 3 again", [3], null],
    ["redraw the third page with snow", [3], "with snow"],
    ["make p. 4 rainy", [4], "rainy"],
    ["show page 1 at night", [1], "show at night"],
    ["redo the picture of the last page", [9], null],
    ["draw pages 2, 5 and 7 again", [2, 5, 7], null],
    ["put a red balloon on page 6", [6], "with a red balloon"],
    ["change the picture on page 2 to show the sea", [2], "to show the sea"],
  ])("%s: draws", (message, pages, wish) => {
    expect(read(message)).toEqual([{ type: "picture", pages, wish }]);
  });

  it("takes the open page where none is named", () => {
    expect(read("redraw this page's picture at dawn", 2)).toEqual([
      { type: "picture", pages: [2], wish: "at dawn" },
    ]);
    expect(read("draw it again", 4)).toEqual([{ type: "picture", pages: [4], wish: null }]);
    expect(read("draw it again")).toEqual([]);
  });

  it.each([
    ["change the text of page 2 to “Leo ran. Toot!”", 2, "Leo ran. Toot!"],
    ['Set page 3\'s text to "The moon, on page 9, smiled."', 3, "The moon, on page 9, smiled."],
    ["page 5 should say: Good night, train.", 5, "Good night, train."],
    [
      "change the text on page 1 to Once there was a boy who loved trains.",
      1,
      "Once there was a boy who loved trains.",
    ],
  ])("%s: writes", (message, page, text) => {
    expect(read(message)).toEqual([{ type: "text", page, text }]);
  });

  it.each([
    ["make page 4's text shorter", [4], "shorter"],
    ["make the text of page 4 funnier", [4], "funnier"],
    ["make page 2 funnier", [2], "funnier"],
    ["rewrite page 6 in simpler words", [6], "rewrite in simpler"],
  ])("%s: rewords", (message, pages, wish) => {
    expect(read(message)).toEqual([{ type: "reword", pages, wish }]);
  });

  it.each([
    ["make all pictures paper cut", "paper cut collage", "paper-cut"],
    ["restyle the whole book as night", "glowing night scenes", "night"],
    ["change the style to line art", "ink line drawing with one tint", "line"],
    ["make it watercolor", "watercolor", "watercolor"],
    ["restyle the book as 1950s gouache", "watercolor", "watercolor"],
    ["restyle everything as stained glass", "stained glass", null],
  ])("%s: restyles", (message, style, drawnStyle) => {
    expect(read(message)).toEqual([{ type: "restyle", style, drawnStyle }]);
  });

  it("adds a page where it is said, with what happens on it", () => {
    const what = "Leo finds a whistle and draws a map";
    expect(read(`add a page after 5 where ${what}`)).toEqual([{ type: "add_page", after: 5, what }]);
    expect(read(`Insert a new page before page 2: ${what}`)).toEqual([{ type: "add_page", after: 1, what }]);
    expect(read("add another page")).toEqual([{ type: "add_page", after: 9, what: null }]);
  });

  it("tells again what happens, each page with its own wish where it has one", () => {
    expect(
      read(
        "tell it again with changes on pages 3, 7 and 9: page 3 Leo meets a fox; page 7: it snows, and page 9 all sleep",
      ),
    ).toEqual([
      {
        type: "retell",
        changes: [
          { page: 3, wish: "Leo meets a fox" },
          { page: 7, wish: "it snows" },
          { page: 9, wish: "all sleep" },
        ],
      },
    ]);
    expect(read("change page 2 so that Leo misses the train")).toEqual([
      { type: "retell", changes: [{ page: 2, wish: "Leo misses the train" }] },
    ]);
    expect(read("tell it again, but on page 4 the moon falls down")).toEqual([
      { type: "retell", changes: [{ page: 4, wish: "the moon falls down" }] },
    ]);
  });

  it("reads two orders at once, and says which page there is not", () => {
    expect(read("redo page 3's picture at night and make page 4's text shorter")).toEqual([
      { type: "picture", pages: [3], wish: "at night" },
      { type: "reword", pages: [4], wish: "shorter" },
    ]);
    expect(read("draw page 12 again")).toEqual([{ type: "no_such_page", page: 12 }]);
  });

  it.each([
    "make page 3's text white",
    "make the text of page 2 bigger",
    "delete page 3",
    "move page 2 to the end",
    "make page 3 5 seconds long",
    "make page 3 shorter",
    "duplicate page 4",
    "change page 3's background to blue",
    "add a title to page 2",
    "a storybook for Mia, 8 pages, watercolor",
    "make another story about the sea in paper cut",
    "make a picture book in watercolor with 6 pages",
    "make it vertical",
    "undo",
    "make the headline red",
    "add a bar chart of our sales",
    "redo page 3's picture at night and make the title of scene 1 red",
    "use the paper texture",
    "split page 3 into two",
  ])("leaves %s to others", (message) => {
    expect(read(message)).toEqual([]);
  });
});

it("reads how a page shall look, and nothing that was not said", () => {
  expect(readLook("a snowy night in the woods with a red balloon")).toEqual({
    time: "night",
    weather: "snow",
    place: "forest",
    things: ["red balloon"],
  });
  expect(readLook("Leo is sad at the station")).toEqual({ feeling: "sad", place: "station" });
  expect(readLook("again")).toEqual({});
});
