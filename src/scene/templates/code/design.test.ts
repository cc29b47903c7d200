import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { briefOf } from "../../brief/brief-of";
import { describeDesign, longText } from "../test/describe-design";
import { fillCode } from "./fill";
import { recogniseCode } from "./recognise";
import { codeDesign, codeLayouts } from "./slots";

const long = Array.from(
  { length: 50 },
  (_, line) => `const value${line} = compute(${line}, "日本語 😀"); // ${"x".repeat(line)}`,
);

describeDesign(
  codeDesign,
  codeLayouts.flatMap((layout) => [
    { code: "print(1)", language: "python", layout },
    {
      headline: longText,
      kicker: longText,
      subline: longText,
      fileName: longText,
      code: long.join("\n"),
      layout,
      highlightedLines: [2, 900],
    },
    { headline: "Hello", code: "no such language", language: "klingon", layout },
  ]),
  {
    others: { highlightedLines: [6], language: "python" },
    shownWith: { sublineColor: { subline: "More words" }, code: { highlightedLines: [] } },
  },
);

const fill = (prompt: string) => fillCode(briefOf(prompt), defaultLook, { seed: 0, avoid: null });

it("shows the prompt's own code as it is written", () => {
  const brief = briefOf("a code scene:\n```js\nconst x = 1;\nconsole.log(x);\n```");
  expect(recogniseCode(brief)).toBeGreaterThan(0.9);
  expect(fillCode(brief, defaultLook, { seed: 0, avoid: null })).toMatchObject({
    language: "javascript",
    code: "const x = 1;\nconsole.log(x);",
  });
});

it("writes code for the brand and language that are named, and counts its lines right", () => {
  const slots = fill("code typing scene for our music app Tonic in Python");
  expect(slots.language).toBe("python");
  expect(slots.code).toContain("from tonic import Tonic");
  expect(slots.code).toContain("tracks");
  expect(slots.headline).toBe("Tonic in seven lines");
  expect(slots.code.split("\n")).toHaveLength(7);
});

it("writes the task that is asked for", () => {
  expect(fill("code snippet: hello world in rust").code).toContain('println!("Hello');
});
