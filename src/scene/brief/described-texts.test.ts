import { describe, expect, it } from "vitest";
import { briefOf } from "./brief-of";
import { describedTexts } from "./described-texts";

describe("describedTexts", () => {
  it.each<[string, string[]]>([
    ["a snail crawls along the bottom and the words Don't rush it", ["Don't rush it"]],
    ["rain falls on an umbrella and the words Stay dry appear", ["Stay dry"]],
    [
      "leaves fall past a window, the words Herbst in Wien and Süße Träume below",
      ["Herbst in Wien", "Süße Träume"],
    ],
    [
      "a beam sweeps over dark water, kicker Coast Radio, headline We never sleep",
      ["We never sleep", "Coast Radio"],
    ],
    ["a wave rolls in and leaves the word Driftwood on the sand", ["Driftwood"]],
    ["a balloon drifts past clouds, Skyward Tours in large letters", ["Skyward Tours"]],
    ["a rocket lifts off beside the line Orbit in < 9 minutes", ["Orbit in < 9 minutes"]],
    [
      "bridges labelled Listen, Sketch and Build rise, with the headline From idea to shore",
      ["From idea to shore", "Listen · Sketch · Build"],
    ],
    ["a ship sails past the words of an old man", []],
  ])("%s", (description, texts) => {
    expect(describedTexts(description)).toEqual(texts);
  });
});

describe("a described picture", () => {
  it("is read by its words alone: what it shows is no list", () => {
    const brief = briefOf(
      "Add a scene: a gift box pops open, ribbons fly, and the words It's yours jump out",
    );
    expect(brief).toMatchObject({ texts: ["It's yours"], isPictured: true, items: [] });
  });

  it("without words keeps what it says", () => {
    expect(briefOf("Add a scene with three points: fast, cheap, green").items).toHaveLength(3);
  });
});

describe("texts behind the name of their place", () => {
  it.each<[string, string[]]>([
    ["logo reveal for Fennwick, tagline Tools that outlive you", ["Tools that outlive you"]],
    [
      "stats: 320 members, 14 boats, 2 trophies. headline Harbour Rowing in numbers",
      ["Harbour Rowing in numbers"],
    ],
    ["Chart with Q1 $1.2M, Q2 $1.9M, title Our best year yet", ["Our best year yet"]],
    ["title The Daily Loaf in dark green", ["The Daily Loaf"]],
    ["kinetic typography: Nobody ever regretted a swim", ["Nobody ever regretted a swim"]],
  ])("%s", (prompt, texts) => expect(briefOf(prompt).texts).toEqual(texts));

  it("a sentence of one word is nobody's name", () => {
    const { messages } = briefOf(
      "chat conversation: Ana: Did the cat eat? Leo: Twice. Ana: He told me he didn't!",
    );
    expect(messages.map(({ name, text }) => [name, text])).toEqual([
      ["Ana", "Did the cat eat?"],
      ["Leo", "Twice."],
      ["Ana", "He told me he didn't!"],
    ]);
  });
});
