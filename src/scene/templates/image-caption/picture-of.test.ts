import { describe, expect, it } from "vitest";
import { briefOf } from "../../brief/brief-of";
import { pictureOf } from "./picture-of";

describe("pictureOf", () => {
  it.each([
    ["Sales by day: Mar 14, Mar 15", "abstract"],
    ["una foto del mar", "sea"],
    ["an image of our coffee shop on Elm Street", "coffee"],
    ["our bakery in the old town", "bakery"],
    ["a photo of the mountains behind our bakery", "mountains"],
    ["a picture of the street", "city"],
    ["a picture of a beach at night, for our coffee brand", "sea"],
  ])("draws for «%s» %s", (prompt, picture) => {
    expect(pictureOf(briefOf(prompt))).toBe(picture);
  });
});
