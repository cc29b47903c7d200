import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { briefOf } from "../../brief/brief-of";
import { fillCallToAction } from "./fill";

const filled = (prompt: string) => fillCallToAction(briefOf(prompt), defaultLook, { seed: 0.5, avoid: null });

it.each([
  "Thank you for watching! @halide.co on instagram",
  "closing scene that thanks our volunteers: thank you",
])("thanks end without a button to press: %s", (prompt) => {
  expect(filled(prompt)).toMatchObject({ button: "" });
  expect(filled(prompt).headline).toMatch(/thank you/i);
});

it("thanks that ask for something keep its button", () => {
  expect(filled("thank you for watching, subscribe to @orbit").button).toBe("Subscribe");
  expect(filled('outro: thank you, with a button "Book now"').button).toBe("Book now");
});

it("another ending has one", () => {
  expect(filled("call to action for our bakery Crumb").button).not.toBe("");
});
