import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { briefOf } from "../../brief/brief-of";
import { describeDesign, longText } from "../test/describe-design";
import { fillLogoReveal } from "./fill";
import { logoNameOf } from "./name";
import { recogniseLogoReveal } from "./recognise";
import { logoLayouts, logoMarks, logoRevealDesign } from "./slots";

describeDesign(
  logoRevealDesign,
  [
    ...logoLayouts.flatMap((layout) => [
      { name: "Orbit", layout },
      { name: longText, tagline: longText, layout },
      { name: "北極光 😀", mark: "monogram", layout },
    ]),
    ...logoMarks.map((mark) => ({ name: "Nordlicht", mark, layout: "gather" })),
  ],
  {
    others: { mark: "cube" },
    shownWith: { floodColor: { layout: "flood" }, onFloodColor: { layout: "flood" } },
  },
);

it("reveals the brand that is named, with a line of its trade", () => {
  const brief = briefOf("logo reveal for my coffee brand Brewline");
  expect(recogniseLogoReveal(brief)).toBeGreaterThan(0.9);
  const slots = fillLogoReveal(brief, defaultLook, { seed: 0.5, avoid: null });
  expect(slots).toMatchObject({ name: "Brewline", layout: "gather" });
  expect(slots.tagline).not.toBe("");
});

it.each([
  ["animate our logo Lumen, gold on black", "Lumen"],
  ["Reveal the Blue Harbor logo", "Blue Harbor"],
  ["logo animation for Nordlicht", "Nordlicht"],
  ["animate our logo", null],
])("reads whose logo it is: %s", (prompt, name) => {
  expect(logoNameOf(briefOf(prompt))).toBe(name);
});
