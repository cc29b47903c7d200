import { expect, it } from "vitest";
import { drawText } from "@/player/test/draw";
import { typedLetters } from "./typing";

it("types from nothing to everything and never takes a letter back", () => {
  const text = "Hello, world!\nAnd 日本 😀 too.";
  let before = 0;
  for (let share = 0; share <= 1.001; share += 0.02) {
    const now = typedLetters(text, share);
    expect(now).toBeGreaterThanOrEqual(before);
    before = now;
  }
  expect(typedLetters(text, 0)).toBe(0);
  expect(typedLetters(text, 1)).toBe(text.length);
});

it("has typed everything by two thirds of a scene, however short", () => {
  const source =
    'import { CodeBlock, Terminal } from "scenewright/kit";\nexport default function Scene() { return <><CodeBlock language="ts" width={900} height={400}>{"const answer = 42;"}</CodeBlock><Terminal lines={["$ npm install", "✓ done"]} width={900} height={400} /></>; }';
  for (const durationInFrames of [30, 90, 300]) {
    const text = drawText(source, { frame: Math.ceil(durationInFrames * 0.72), durationInFrames });
    expect(text).toContain("42");
    expect(text).toContain("✓ done");
  }
});
