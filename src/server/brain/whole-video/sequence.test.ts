import { describe, expect, it } from "vitest";
import { sequenceIn } from "./sequence";

describe("sequenceIn", () => {
  it.each([
    ["intro, then two features, then pricing", ["intro", "two features", "pricing"]],
    [
      'first the title "Moonbeam", second a list of our lamps, third the address',
      ['the title "Moonbeam"', "a list of our lamps", "the address"],
    ],
    [
      "start with a hook, then our numbers, and end with a call to action",
      ["a hook", "our numbers", "a call to action"],
    ],
    [
      "title first, then a quote from our founder, then our contact details",
      ["title", "a quote from our founder", "our contact details"],
    ],
    ["logo → team → call to action", ["logo", "team", "call to action"]],
  ])("tells the scenes of %j apart", (text, parts) => {
    expect(sequenceIn(text)?.parts).toEqual(parts);
  });

  it("keeps whom the video is for with the whole", () => {
    expect(sequenceIn("intro, then three features, then goodbye: for Kite, a payroll app")).toEqual({
      lead: expect.stringContaining("for Kite, a payroll app"),
      parts: ["intro", "three features", "goodbye"],
    });
  });

  it.each([
    "a title that fades in, then out, then in again",
    "a recipe: mix the flour, then bake it, then serve it",
    'a title that says "intro, then pricing, then outro"',
    "an intro, then pricing",
  ])("takes %j for no sequence", (text) => {
    expect(sequenceIn(text)).toBeNull();
  });
});
