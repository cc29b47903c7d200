import { describe, expect, it } from "vitest";
import { isShallow } from "./is-shallow";

describe("what rules made of a wish", () => {
  it.each([
    "Rework it completely: one giant half planet rises from the bottom edge like a sunrise",
    "Let the moons orbit twice as fast and leave trails",
  ])("is too little where one change answers “%s”", (wish) => expect(isShallow(wish, 1)).toBe(true));

  it.each([
    "make the headline orange",
    'change the headline to "Every morning we bake before the whole town wakes up"',
    "make the text on the second card a little larger",
  ])("is all of it for “%s”", (wish) => expect(isShallow(wish, 1)).toBe(false));
});
