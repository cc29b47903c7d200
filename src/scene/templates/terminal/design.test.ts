import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { briefOf } from "../../brief/brief-of";
import { describeDesign, longText } from "../test/describe-design";
import { fillTerminal } from "./fill";
import { recogniseTerminal } from "./recognise";
import { terminalDesign, terminalLayouts } from "./slots";

describeDesign(
  terminalDesign,
  terminalLayouts.flatMap((layout) => [
    { lines: ["$ ls"], layout },
    {
      headline: longText,
      kicker: longText,
      caption: longText,
      lines: Array.from({ length: 24 }, (_, index) => (index % 3 ? longText : `$ echo 你好 ${index}`)),
      layout,
    },
  ]),
  { shownWith: { captionColor: { caption: "More words" } } },
);

it("types the prompt's commands and answers only what such commands answer", () => {
  const brief = briefOf("a terminal scene: $ npm install orbit");
  expect(recogniseTerminal(brief)).toBeGreaterThan(0.9);
  expect(fillTerminal(brief, defaultLook, { seed: 0, avoid: null })).toMatchObject({
    lines: ["$ npm install orbit", "✓ added orbit"],
    headline: "One command. Done.",
  });
});

it("gives no answer to a command that it does not know", () => {
  const brief = briefOf("terminal scene with the command `frobnicate --all`");
  expect(fillTerminal(brief, defaultLook, { seed: 0, avoid: null }).lines).toEqual(["$ frobnicate --all"]);
});
